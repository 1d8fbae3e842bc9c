import {expect} from 'chai';

import {ownInspector, readAddress} from '../../src/inspect/inspector-address.js';

describe('readAddress', () => {
  it('takes addresses of pages, and those beside this page', () => {
    for (const [typed, address] of [
      ['https://example.org/inspector.html?a=1#b', 'https://example.org/inspector.html?a=1#b'],
      ['  http://localhost:3000/  ', 'http://localhost:3000/'],
      ['file:///home/ada/inspector.html', 'file:///home/ada/inspector.html'],
      ['other.html', new URL('other.html', document.baseURI).href],
      ['//example.org/', `${location.protocol}//example.org/`],
    ]) {
      expect(String(readAddress(typed!))).to.equal(address);
    }
  });

  it('takes nothing that would run as a script of this page, however it is written', () => {
    for (const typed of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://example.org/1',
      'about:blank',
      'vbscript:x',
      'mailto:ada@example.org',
    ]) {
      expect(String(readAddress(typed)), typed).to.match(
        /^An address must begin with http:, https: or file:. This one begins with “[a-z]+:”\.$/u,
      );
    }
  });

  it('says of what is no address, in one sentence, what one looks like', () => {
    expect(String(readAddress(' '))).to.equal(
      'Type an address, such as https://example.org/inspector.html.',
    );
    for (const typed of ['https://', 'https://[::1', 'https://a:b:c/']) {
      expect(String(readAddress(typed))).to.equal(
        `“${typed}” is not an address. Type one such as https://example.org/inspector.html.`,
      );
    }
  });
});

describe('ownInspector', () => {
  afterEach(() => delete document.documentElement.dataset.theme);

  it('is beside the page, shows an actor first, looks as the page does, and has its language', () => {
    document.documentElement.dataset.theme = 'dark';
    const {pathname, searchParams, origin} = ownInspector('inspector.html', 'executive/despooler');
    expect(origin + pathname).to.equal(new URL('inspector.html', document.baseURI).href);
    expect([...searchParams]).to.deep.equal([
      ['actor', 'executive/despooler'],
      ['theme', 'dark'],
      ['locale', 'en'],
    ]);
  });

  it('says its language alone where nothing else has to be said', () => {
    expect(ownInspector('inspector.html', '').search).to.equal('?locale=en');
  });
});
