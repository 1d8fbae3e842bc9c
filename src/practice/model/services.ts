/** The Windows NT services of the practice server. Fact: `site-server-services`. */
import type {HotfixView} from './hotfix-view.js';

export interface ServiceRow {
  readonly name: string;
  readonly isStarted: boolean;
}

/** The one that the article stops and starts. */
export const executiveService = 'SMS_EXECUTIVE';

const names = [
  'Server',
  'SMS_CLIENT_CONFIG_MANAGER',
  executiveService,
  'SMS_HIERARCHY_MANAGER',
  'SMS_INVENTORY_AGENT_NT',
  'SMS_PACKAGE_COMMAND_MANAGER_NT',
  'SMS_SITE_CONFIG_MANAGER',
  'Workstation',
] as const;

export function serviceRows({service}: Pick<HotfixView, 'service'>): readonly ServiceRow[] {
  return names.map((name) => ({
    name,
    isStarted: name !== executiveService || service === 'running',
  }));
}

/** The service of that name, in whatever case; `SMS Executive` is what SMS_EXECUTIVE is called in full. */
export function serviceNamed(text: string): string | undefined {
  const wanted = text.toUpperCase().replaceAll(' ', '_');
  return names.find((name) => name.toUpperCase() === wanted);
}
