/** Where modules are refused, as in some sandboxes and from a disk, the page goes on as the one file. */
window.addEventListener(
  'error',
  ({target}) => {
    const isModule = target instanceof HTMLScriptElement && target.type === 'module';
    if (isModule && document.readyState !== 'loading') goOn();
    else if (isModule) document.addEventListener('DOMContentLoaded', goOn);
  },
  // What does not load is told to nobody else.
  true,
);

/** In a package of an LMS there is no such file. */
function goOn(): void {
  if (!document.querySelector('sms-app')) return;
  location.replace(`lost-refresh.html${location.search}${location.hash}`);
}
