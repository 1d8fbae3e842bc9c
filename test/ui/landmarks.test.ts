/** Holds that a page has one banner: the browsers do not see that a shadow root is inside of `main`. */
import {readdirSync, readFileSync} from 'node:fs';

import {expect} from 'chai';

/** These make the banner of their page. */
const tops = ['app/sms-head.ts', 'inspector/sms-inspector.ts'];

describe('landmarks', () => {
  it('are no heads and feet of parts of a page', () => {
    const found = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((name) => /\/sms-[^/]+\.ts$/u.test(name) && !name.includes('node_modules'))
      .filter((name) => /<(?:header|footer)>/u.test(readFileSync(`src/${name}`, 'utf8')));
    expect(found.sort()).to.deep.equal(tops);
  });
});
