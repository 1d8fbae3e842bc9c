import {expect} from 'chai';

import {withOwnRem} from '../../../src/embed/build/own-rem-plugin.js';

describe('sizes of the element', () => {
  it('have a base of their own, and conditions have the reader’s', () => {
    const css = `
      @media (max-width: 50rem) { p { margin: 0 -0.5rem .25rem 1em } }
      @container (max-width: 40rem) and (min-width: 2.5rem) { p { width: calc(100% - 2rem) } }
      .harem { --theorem: 3px }
    `;
    expect(withOwnRem(css)).to.equal(`
      @media (max-width: 50rem) { p { margin: 0 calc(-0.5 * var(--sms-rem)) calc(.25 * var(--sms-rem)) 1em } }
      @container (max-width: 40em) and (min-width: 2.5em) { p { width: calc(100% - calc(2 * var(--sms-rem))) } }
      .harem { --theorem: 3px }
    `);
  });
});
