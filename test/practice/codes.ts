/** The acts of the procedure, by their codes; and what it closes. */
export const closeAll = [
  'close:sms-administrator',
  'close:sms-database-manager',
  'close:sms-service-manager',
] as const;

/** The hotfix installed by hand, on Intel. */
export const byHand = ['stop', ...closeAll, 'copy:hotfix-x86:x86-bin', 'start'] as const;

/** What the windows of the applications are called. */
export const applications = ['SMS Administrator', 'SMS Database Manager', 'SMS Service Manager'];
