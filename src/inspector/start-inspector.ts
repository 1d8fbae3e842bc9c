/** Starts the inspector's window. */
import {bestLocale, directionOf} from '../words/language.js';
import {getLocale, loadTexts, locales, useLocale} from '../words/locale.js';
import './sms-inspector.js';

/** The page that opens an inspector passes on how it looks; by itself, it looks as the system does. */
const params = new URLSearchParams(location.search);
const {documentElement: root} = document;
const theme = params.get('theme');
if (theme !== null) root.dataset.theme = theme;

void useLanguage();

/** The page passes on its language too; by itself, the inspector has the reader's. */
async function useLanguage(): Promise<void> {
  const wanted = [params.get('locale'), ...navigator.languages].filter((each) => each !== null);
  await loadTexts('rest');
  await useLocale(bestLocale(wanted, locales) ?? 'en');
  root.lang = getLocale();
  root.dir = directionOf(getLocale());
}
