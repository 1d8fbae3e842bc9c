/** Where modules are refused, as in some sandboxes and from a disk, the page goes on as the one file. */
window.addEventListener(
  'error',
  ({target}) => {
    const isModule = target instanceof HTMLScriptElement && target.type === 'module';
    if (isModule) location.replace(`lost-refresh.html${location.search}${location.hash}`);
  },
  // What does not load is told to nobody else.
  true,
);
