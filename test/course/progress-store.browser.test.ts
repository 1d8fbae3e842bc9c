/** Where progress is kept: also where nothing can be. */
import {expect} from 'chai';

import {ProgressStore, type TextStorage} from '../../src/course/progress-store.js';
import {answered, noProgress, type Progress} from '../../src/course/model/progress.js';

class Shelf implements TextStorage {
  text: string | null = null;

  getItem(): string | null {
    return this.text;
  }

  setItem(_: string, text: string): void {
    this.text = text;
  }

  removeItem(): void {
    this.text = null;
  }
}

function done(step: string): (progress: Progress) => Progress {
  return (progress) => answered(progress, 'lesson', step, true, {done: true, isRight: true});
}

function throws(): never {
  throw new Error('Not here.');
}

describe('a store of progress', () => {
  it('finds again what was kept, as after a reload', () => {
    const shelf = new Shelf();
    new ProgressStore(() => shelf).change(done('one'));
    const store = new ProgressStore(() => shelf);
    expect(store.progress.lessons.lesson?.done).to.deep.equal(['one']);
    expect(store.problem).to.equal('');
  });

  it('tells its listeners of each change, until they no longer listen', () => {
    const store = new ProgressStore(() => new Shelf());
    let told = 0;
    const unsubscribe = store.subscribe(() => told++);
    store.change(done('one'));
    store.load(noProgress);
    unsubscribe();
    store.change(done('two'));
    expect(told).to.equal(2);
  });

  const failing: readonly (readonly [string, () => TextStorage])[] = [
    ['cannot be had', throws],
    ['cannot be read', () => ({getItem: throws, setItem: throws, removeItem: throws})],
    ['is full', () => ({getItem: () => null, setItem: throws, removeItem: throws})],
  ];
  for (const [name, getStorage] of failing) {
    it(`works on, and says so, where the storage ${name}`, () => {
      const store = new ProgressStore(getStorage);
      store.change(done('one'));
      expect(store.progress.lessons.lesson?.done).to.deep.equal(['one']);
      expect(store.problem).to.match(/Export it to keep it\.$/u);
      store.erase();
      expect(store.progress).to.equal(noProgress);
    });
  }

  for (const text of ['{', '{"version":9,"lessons":{}}', '[]']) {
    it(`leaves alone what it cannot read, until it is erased: ${text}`, () => {
      const shelf = new Shelf();
      shelf.text = text;
      const store = new ProgressStore(() => shelf);
      expect(store.problem).to.match(
        /^What this machine has kept of your progress cannot be read: /u,
      );
      store.change(done('one'));
      expect(shelf.text).to.equal(text);
      store.erase();
      expect(shelf.text).to.equal(null);
      expect(store.problem).to.equal('');
      store.change(done('two'));
      expect(shelf.text).to.include('two');
    });
  }

  it('takes in a file, and refuses one that is none in one sentence', () => {
    const store = new ProgressStore(() => new Shelf());
    store.change(done('one'));
    const file = store.export();
    const other = new ProgressStore(() => new Shelf());
    other.change(done('two'));
    expect(other.import(file)).to.equal('');
    expect(other.progress.lessons.lesson?.done).to.deep.equal(['two', 'one']);
    expect(other.import('nonsense')).to.equal('This file is not JSON, so it holds no progress.');
    expect(other.import('{"version":1}')).to.match(/^lessons is undefined/u);
    expect(other.progress.lessons.lesson?.done).to.deep.equal(['two', 'one']);
  });

  it('takes over what another window has stored', () => {
    const [one, two] = [new ProgressStore(() => new Shelf()), new ProgressStore(() => new Shelf())];
    two.change(done('two'));
    one.change(done('one'));
    const key = 'the-lost-refresh.progress';
    one.onStorage(new StorageEvent('storage', {key, newValue: two.export()}));
    expect(one.progress.lessons.lesson?.done).to.deep.equal(['one', 'two']);
    one.onStorage(new StorageEvent('storage', {key, newValue: 'nonsense'}));
    one.onStorage(new StorageEvent('storage', {key: 'other', newValue: '{}'}));
    expect(one.progress.lessons.lesson?.done).to.deep.equal(['one', 'two']);
  });
});
