/** Keeps the site on the device, where it can be, and says when a newer version is there. */

/** Never in a frame, where it would be another's page that has it kept. */
export async function keepOffline(): Promise<void> {
  const isSite = window.parent === window && /^https?:$/.test(location.protocol);
  if (!isSite || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('./sw.js');
    if (registration.waiting) void tell(registration.waiting);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  } catch {
    // Without it the site works as well, as long as there is a network.
  }
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // The first version replaces none.
    const isNewer = worker.state === 'installed' && navigator.serviceWorker.controller !== null;
    if (isNewer) void tell(worker);
  });
}

async function tell(worker: ServiceWorker): Promise<void> {
  await import('./sms-update-notice.js');
  const notice = document.createElement('sms-update-notice');
  notice.addEventListener('sms-update-accept', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    worker.postMessage('take over');
  });
  document.querySelector('sms-update-notice')?.remove();
  document.body.append(notice);
}
