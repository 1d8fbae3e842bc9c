/** The acts of the procedure, by their codes. */
export const closeAll = [
  'close:sms-administrator',
  'close:sms-database-manager',
  'close:sms-service-manager',
] as const;

/** The hotfix installed by hand, on Intel. */
export const byHand = ['stop', ...closeAll, 'copy:hotfix-x86:x86-bin', 'start'] as const;
