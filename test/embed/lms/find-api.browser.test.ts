import {expect} from 'chai';

import {findApi} from '../../../src/embed/lms/lms-calls.js';

const api = {LMSInitialize: () => 'true'};

interface FakeWindow {
  readonly API?: unknown;
  readonly opener?: FakeWindow | null;
  parent?: FakeWindow;
}

/** Windows in windows: the first is the outermost. */
function nested(...windows: FakeWindow[]): Window {
  windows.forEach((window, index) => (window.parent = windows[index - 1] ?? window));
  return windows.at(-1) as unknown as Window;
}

/** What a window of another origin lets one see. */
function foreign(): FakeWindow {
  return new Proxy<FakeWindow>(
    {},
    {
      get: (window, name) => {
        if (name === 'parent') return window.parent;
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.');
      },
    },
  );
}

function find(window: Window): unknown {
  return findApi(window, 'API', 'LMSInitialize');
}

const empty = (count: number): FakeWindow[] => Array.from({length: count}, () => ({}));

describe('findApi', () => {
  it('finds an LMS in this window, and up to seven windows away', () => {
    for (const away of [0, 1, 7]) expect(find(nested({API: api}, ...empty(away)))).to.equal(api);
  });

  it('looks no further', () => {
    expect(find(nested({API: api}, ...empty(8)))).to.equal(undefined);
  });

  it('takes the nearest', () => {
    const near = {LMSInitialize: () => 'false'};
    expect(find(nested({API: api}, {API: near}, {}))).to.equal(near);
  });

  it('looks past windows of another origin', () => {
    expect(find(nested({API: api}, foreign(), {}))).to.equal(api);
    expect(find(nested(foreign(), {}))).to.equal(undefined);
  });

  it('looks in the window that opened this one, and around it', () => {
    const opener = nested({API: api}, {}) as unknown as FakeWindow;
    expect(find(nested({opener}))).to.equal(api);
    expect(find(nested({opener}, {}))).to.equal(api);
    expect(find(nested({opener: nested(foreign())}))).to.equal(undefined);
  });

  it('takes no element for an LMS, and nothing that cannot be called', () => {
    const element = document.createElement('form');
    for (const API of [element, {}, null, 'API', {LMSInitialize: 'true'}]) {
      expect(find(nested({API}))).to.equal(undefined);
    }
  });
});
