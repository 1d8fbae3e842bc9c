/** What a translation must keep. */
import {expect} from 'chai';

import {missingMarkup} from '../../src/words/same-markup.js';

describe('the markup of a translation', () => {
  const source =
    'The file <code>{0}</code> belongs in <b>Site.srv\\<platform>.bin</b>: see Q195936.';

  it('is the same where the words are others, in another order', () => {
    const target =
      'Siehe Q195936: <b>Site.srv\\<platform>.bin</b> ist der Ort von <code>{0}</code>.';
    expect(missingMarkup(source, target)).to.deep.equal([]);
    expect(missingMarkup('Stop the service.', 'Den Dienst anhalten.')).to.be.empty;
    expect(missingMarkup('Look in C:\\SMS\\LOGS.', 'C:\\SMS\\LOGSを見てください。')).to.be.empty;
  });

  it('lets texts within elements be translated', () => {
    const label = (text: string): string => `<ul aria-label="${text}"><li>{0}</li></ul>`;
    expect(missingMarkup(label('Files'), label('Dateien'))).to.be.empty;
    expect(missingMarkup('<b class="x">a</b>', '<b class="y">a</b>')).not.to.be.empty;
  });

  const broken: readonly (readonly [what: string, target: string, found: string])[] = [
    ['an element that was lost', source.replace(/<\/?code>/g, ''), '<code>'],
    ['an element that was added', `${source}<br>`, '<br>'],
    [
      'a path that was translated',
      source.replace('platform', 'Plattform'),
      'Site.srv\\<platform>.bin',
    ],
    ['an article that was lost', source.replace('Q195936', 'Q19593'), 'Q195936'],
    [
      'elements that overlap',
      source.replace('</code> belongs in <b>', '<b> in </code>'),
      '</code>',
    ],
  ];
  for (const [what, target, found] of broken) {
    it(`is not the same with ${what}`, () => {
      expect(missingMarkup(source, target)).to.include(found);
    });
  }
});
