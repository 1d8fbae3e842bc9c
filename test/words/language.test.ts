import {expect} from 'chai';

import {bestLocale, directionOf, ownName} from '../../src/words/language.js';

const known = ['en', 'de', 'fr', 'es', 'ja', 'zh', 'ar'];

describe('the language that a reader gets', () => {
  it('is the first that is wanted and known, of whatever region', () => {
    expect(bestLocale(['nl', 'de-AT', 'en'], known)).to.equal('de');
    expect(bestLocale(['AR-eg'], known)).to.equal('ar');
    expect(bestLocale(['ko'], known)).to.equal(undefined);
    expect(bestLocale(['', 'x', 'not a tag', 'fr'], known)).to.equal('fr');
  });

  it('is Chinese only for readers of its script', () => {
    for (const tag of ['zh', 'zh-CN', 'zh-Hans', 'zh-SG']) {
      expect(bestLocale([tag], known), tag).to.equal('zh');
    }
    for (const tag of ['zh-TW', 'zh-HK', 'zh-Hant']) {
      expect(bestLocale([tag, 'en'], known), tag).to.equal('en');
    }
  });

  it('calls each language by its own name, and knows which way it is written', () => {
    const names = ['English', 'Deutsch', 'Français', 'Español', '日本語', '简体中文', 'العربية'];
    expect(known.map(ownName)).to.deep.equal(names);
    expect(known.filter((locale) => directionOf(locale) === 'rtl')).to.deep.equal(['ar']);
  });
});
