/** The page in the two languages of the tests: longer texts, and longer texts that are read from right to left. */
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import {languages} from '../../locales/generated/index.js';
import {readXliff} from '../../src/cli/texts/xliff.js';
import {setLocale} from '../../src/words/locale.js';
import {textOf} from './find.js';
import {layoutFaults} from './fits.js';
import {painted} from './frames.js';
import {inFull} from './full.js';
import {pseudoLanguage} from './pseudo-language.js';

type Parts = (typeof languages)[string];

/** The texts of the product in brackets, as a language of its own. */
export async function addPseudoLanguages(): Promise<void> {
  const xliff = await (await fetch('/locales/de.xlf')).text();
  const {templates} = pseudoLanguage(readXliff(xliff).filter(({isUnused}) => !isUnused));
  const texts = Object.fromEntries(
    Object.entries(templates).map(([id, text]) => [
      /^[sh][\da-f]{16}$/.test(id) ? id.slice(0, 7) : id,
      text,
    ]),
  );
  const part = (): Promise<{texts: typeof texts}> => Promise.resolve({texts});
  const parts: Parts = {first: part, rest: part, course: part};
  Object.assign(languages, {'en-XA': parts, 'ar-XB': parts});
}

export async function use(locale: string): Promise<void> {
  await setLocale(locale);
  for (let frame = 0; frame < 5; frame++) await painted();
}

/** An element has room for texts half as long again, in the long form: to be called in its suite. */
export function testLongerTexts(open: () => Promise<Element>): void {
  describe('with longer texts', () => {
    before(addPseudoLanguages);
    afterEach(() => setLocale('en'));

    for (const [width, height] of inFull<readonly [number, number]>(
      [320, 640],
      [600, 400],
      [1440, 900],
    )) {
      it(`has room for them at ${width} × ${height}`, async () => {
        await setViewport({width, height});
        const element = await open();
        await use('en-XA');
        expect(textOf(element)).to.include('⟦');
        expect(layoutFaults(element)).to.deep.equal([]);
      });
    }
  });
}
