/**
 * What has to run before anything is drawn.
 *
 * The page begins as the story's comic. An address that asks for something else, and a frame, have
 * none, so that it does not flash up before what was asked for. The comic is in English, so readers of
 * another language do not get it.
 */
const asked = new URLSearchParams(location.search);
const isStory = location.search === '' || asked.get('view') === 'story';
if (!isStory || !isEnglish() || window.parent !== window)
  document.documentElement.classList.add('elsewhere');

function isEnglish(): boolean {
  let chosen: string | null = null;
  try {
    // The key of `LanguageController`, which this small script does not import.
    chosen = localStorage.getItem('the-lost-refresh.language');
  } catch {
    // Storage may be closed.
  }
  return /^en\b/i.test(asked.get('locale') ?? chosen ?? navigator.language);
}

/** Where modules are refused, as in some sandboxes and from a disk, the page goes on as the one file. */
window.addEventListener(
  'error',
  ({target}) => {
    const isModule = target instanceof HTMLScriptElement && target.type === 'module';
    if (isModule && document.readyState !== 'loading') goOn();
    else if (isModule) document.addEventListener('DOMContentLoaded', goOn);
  },
  // No other code reports a part that does not load.
  true,
);

/** In a package of an LMS there is no such file. */
function goOn(): void {
  if (!document.querySelector('sms-app')) return;
  location.replace(`lost-refresh.html${location.search}${location.hash}`);
}
