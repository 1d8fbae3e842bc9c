import {expect} from 'chai';

import {AnswerTree} from '../../src/check/model/answer-tree.js';
import {WatchedInput, pathOf} from '../../src/check/model/watched-input.js';

interface Input {
  readonly name: string;
  readonly holds: number | null;
  readonly offline: readonly number[];
  readonly job: {readonly kind: string; readonly refresh: boolean};
  readonly servers: readonly {readonly name: string; readonly specified: boolean}[];
}

const given: Input = {
  name: 'DENVER',
  holds: null,
  offline: [2, 5],
  job: {kind: 'run-command', refresh: true},
  servers: [
    {name: 'DENVER', specified: true},
    {name: 'LIMA', specified: false},
  ],
};

function watched(): {input: WatchedInput; whole: Input; asked: () => string[]} {
  const input = new WatchedInput();
  input.watch(given);
  const asked = () =>
    input.answered.map(({question: {path, asks, about}}) =>
      [path.join('.'), asks, String(about)].filter(Boolean).join(' '),
    );
  return {input, whole: input.whole as Input, asked};
}

describe('a watched input', () => {
  it('answers as the input itself', () => {
    const {whole} = watched();
    expect(structuredClone(read(whole))).to.deep.equal(given);
  });

  it('tells what was asked, each thing once', () => {
    const {whole, asked} = watched();
    expect(whole.job.refresh && whole.job.refresh).to.equal(true);
    expect(asked()).to.deep.equal(['value job', 'job value refresh']);
  });

  it('tells nothing of a part that is only handed on', () => {
    const {whole, asked} = watched();
    const {job, offline} = whole;
    expect(pathOf(job)).to.deep.equal(['job']);
    expect(pathOf(offline)).to.deep.equal(['offline']);
    expect(JSON.stringify({job, offline})).not.to.include('refresh');
    expect(asked()).to.deep.equal(['value job', 'value offline']);
  });

  it('tells whether a list includes something as one question', () => {
    const {whole, asked} = watched();
    expect(whole.offline.includes(2)).to.equal(true);
    expect(whole.offline.includes(3)).to.equal(false);
    expect(asked()).to.deep.equal(['value offline', 'offline includes 2', 'offline includes 3']);
  });

  it('is a list where the input has one', () => {
    const {whole} = watched();
    expect(Array.isArray(whole.servers)).to.equal(true);
    expect(whole.servers.filter(({specified}) => specified).map(({name}) => name)).to.deep.equal([
      'DENVER',
    ]);
    expect(whole.servers.concat(whole.servers)).to.have.lengthOf(4);
    expect([...whole.offline]).to.deep.equal([2, 5]);
  });

  it('can be spread', () => {
    const {whole} = watched();
    const copy = {...whole, holds: 2};
    expect(Object.keys(copy)).to.deep.equal(Object.keys(given));
    expect(copy.name).to.equal('DENVER');
  });

  it('can’t be changed', () => {
    const {whole} = watched();
    expect(() => Object.assign(whole, {name: 'LIMA'})).to.throw(TypeError);
    expect(() => Object.assign(whole.offline, {0: 1})).to.throw(TypeError);
    expect(given.name).to.equal('DENVER');
  });
});

/** Every part, through the stand-ins. */
function read(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(read);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part)]));
}

describe('what was learned of inputs', () => {
  function learn(tree: AnswerTree<{says: string}>, input: object, rule: (whole: Input) => string) {
    const found = tree.find(input);
    if (found) return {...found, isNew: false};
    const watch = new WatchedInput();
    watch.watch(input);
    const learned = {says: rule(watch.whole as Input)};
    tree.learn(watch.answered, learned);
    return {...learned, isNew: true};
  }

  const rule = (whole: Input): string =>
    whole.job.refresh ? `refresh, ${String(whole.holds)}` : 'nothing';

  it('holds for every input that answers alike, and for no other', () => {
    const tree = new AnswerTree<{says: string}>();
    const first = learn(tree, given, rule);
    expect(first).to.deep.equal({says: 'refresh, null', isNew: true});
    expect(learn(tree, {...given, name: 'LIMA', offline: []}, rule).isNew).to.equal(false);
    expect(learn(tree, {...given, holds: 1}, rule)).to.deep.equal({
      says: 'refresh, 1',
      isNew: true,
    });
    const off = {...given, job: {...given.job, refresh: false}};
    expect(learn(tree, off, rule)).to.deep.equal({says: 'nothing', isNew: true});
    expect(learn(tree, {...off, holds: 2}, rule)).to.deep.equal({says: 'nothing', isNew: false});
  });

  it('is refused from whoever asks differently of the same', () => {
    const tree = new AnswerTree<{says: string}>();
    tree.learn([{question: {path: [], asks: 'value', about: 'a'}, answer: 1}], {says: 'a'});
    expect(() =>
      tree.learn([{question: {path: [], asks: 'value', about: 'b'}, answer: 1}], {says: 'b'}),
    ).to.throw('asked differently');
  });
});
