/** Keeps the site on the device, where it can be, and says when a newer version is there. */

/** The one script that is loaded by its address; a page may allow the policy by its name. */
const workerFile = './sw.js';

/** What is used here of an interface that TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy<Rules extends object>(name: string, rules: Rules): Rules;
}

/** Never in a frame, where it would be another's page that has it kept. */
export async function keepOffline(): Promise<void> {
  const isSite = window.parent === window && /^https?:$/.test(location.protocol);
  if (!isSite || !('serviceWorker' in navigator)) return;
  const {serviceWorker} = navigator;
  let isControlled = serviceWorker.controller !== null;
  try {
    const registration = await serviceWorker.register(trustedAddress());
    if (registration.waiting) void tell(registration.waiting);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    // Another tab has changed to a newer version.
    serviceWorker.addEventListener('controllerchange', () => {
      if (isControlled) void tell(null);
      isControlled = true;
    });
  } catch (error) {
    // The site works as well, as long as there is a network.
    console.warn('The browser could not keep the site for use without a network.', error);
  }
}

/** Under `require-trusted-types-for 'script'` the address has to come from a policy. */
function trustedAddress(): string {
  const createScriptURL = (address: string): string => {
    if (address === workerFile) return address;
    throw new TypeError(`${address} is not a script of this site.`);
  };
  const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
  return trustedTypes
    ? trustedTypes.createPolicy('lost-refresh', {createScriptURL}).createScriptURL(workerFile)
    : workerFile;
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // The first version replaces none.
    const isNewer = worker.state === 'installed' && navigator.serviceWorker.controller !== null;
    if (isNewer) void tell(worker);
  });
}

/** `waiting`: the newer version, until it has taken over. */
async function tell(waiting: ServiceWorker | null): Promise<void> {
  await import('./sms-update-notice.js');
  const notice = document.createElement('sms-update-notice');
  notice.addEventListener('sms-update-accept', () => {
    if (waiting?.state !== 'installed') {
      location.reload();
      return;
    }
    const reload = (): void => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, {once: true});
    waiting.postMessage('take over');
  });
  document.querySelector('sms-update-notice')?.remove();
  document.body.append(notice);
}
