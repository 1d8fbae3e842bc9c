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
      expect(store.problem).to.match(/Export your progress to keep it\.$/u);
      store.erase();
      expect(store.progress).to.equal(noProgress);
    });
  }

  for (const text of ['{', '{"version":9,"lessons":{}}', '[]']) {
    it(`leaves alone what it cannot read, until it is erased: ${text}`, () => {
      const shelf = new Shelf();
      shelf.text = text;
      const store = new ProgressStore(() => shelf);
      expect(store.problem).to.match(/^The progress on this computer cannot be read: /u);
      store.change(done('one'));
      expect(shelf.text).to.equal(text);
      store.erase();
      expect(shelf.text).to.equal(null);
      expect(store.problem).to.equal('');
      store.change(done('two'));
      expect(shelf.text).to.include('two');
    });
  }

  it('takes in a file, and refuses one that is none in one sentence', async () => {
    const store = new ProgressStore(() => new Shelf());
    store.change(done('one'));
    const file = store.export();
    const other = new ProgressStore(() => new Shelf());
    other.change(done('two'));
    expect(await other.import(file)).to.equal(undefined);
    expect(other.progress.lessons.lesson?.done).to.deep.equal(['two', 'one']);
    expect((await other.import('nonsense'))?.()).to.equal(
      'This file is not JSON, so it holds no progress.',
    );
    expect((await other.import('{"version":1}'))?.()).to.match(/^lessons is undefined/u);
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

  it('keeps the work of two tabs, whichever writes last', () => {
    const shelf = new Shelf();
    const one = new ProgressStore(() => shelf);
    const other = new ProgressStore(() => shelf);
    one.change(done('one'));
    other.change(done('two'));
    expect(new ProgressStore(() => shelf).progress.lessons.lesson?.done).to.have.members([
      'one',
      'two',
    ]);
  });

  it('leaves alone what a later release stored meanwhile, and says so', () => {
    const shelf = new Shelf();
    const store = new ProgressStore(() => shelf);
    const later = JSON.stringify({version: 2, lessons: {}});
    shelf.text = later;
    store.change(done('one'));
    expect(shelf.text).to.equal(later);
    expect(store.problem).to.include('cannot be read');
  });

  for (const [key, what] of [
    ['the-lost-refresh.progress', 'its progress'],
    [null, 'the whole storage'],
  ] as const) {
    it(`forgets what another tab erased: ${what}`, () => {
      const shelf = new Shelf();
      const store = new ProgressStore(() => shelf);
      store.change(done('one'));
      shelf.text = null;
      store.onStorage(new StorageEvent('storage', {key, newValue: null}));
      store.change(done('two'));
      expect(new ProgressStore(() => shelf).progress.lessons.lesson?.done).to.deep.equal(['two']);
    });
  }

  it('stores again when another tab has erased what could not be read', () => {
    const shelf = new Shelf();
    shelf.text = '{';
    const store = new ProgressStore(() => shelf);
    shelf.text = null;
    store.onStorage(
      new StorageEvent('storage', {key: 'the-lost-refresh.progress', newValue: null}),
    );
    expect(store.problem).to.equal('');
    store.change(done('one'));
    expect(shelf.text).to.include('one');
  });

  const lesson = {at: '', done: [], firstTry: [], answers: {}};
  const many = Object.fromEntries(Array.from({length: 201}, (_, index) => [`l${index}`, lesson]));
  const refused: readonly (readonly [string, string, string])[] = [
    ['an unknown field', '{"version": 1, "lessons": {}, "more": 1}', 'more'],
    ['a field that stands twice', '{"version": 1, "lessons": {}, "lessons": {}}', 'lessons'],
    [
      'a score of nothing',
      JSON.stringify({version: 1, lessons: {a: {...lesson, score: {right: 0, of: 0}}}}),
      'lessons.a.score.of',
    ],
    ['more lessons than there can be', JSON.stringify({version: 1, lessons: many}), 'lessons'],
  ];
  for (const [what, text, place] of refused) {
    it(`refuses a file with ${what}, and names the place`, async () => {
      const store = new ProgressStore(() => new Shelf());
      expect((await store.import(text))?.()).to.include(place);
      expect(store.progress).to.equal(noProgress);
    });
  }

  it('takes a lesson that is named as a method of every object is', async () => {
    const store = new ProgressStore(() => new Shelf());
    const file = JSON.stringify({version: 1, lessons: {toString: lesson}});
    expect(await store.import(file)).to.equal(undefined);
    expect(Object.keys(store.progress.lessons)).to.deep.equal(['toString']);
  });
});
