import {expect} from 'chai';

import {lessons} from '../../../lessons/index.js';
import {answered} from '../../../src/course/model/progress.js';
import {openCmi5} from '../../../src/embed/lms/cmi5-tracker.js';
import {writeLaunch, type Launch} from '../../../src/embed/lms/launch.js';
import {openVisit} from '../../../src/embed/lms/lms-controller.js';
import type {LmsSession} from '../../../src/embed/lms/session.js';
import type {ProgressStore} from '../../../src/course/index.js';
import {FakePage, textStorage} from './fake-lms.js';
import {StrictLrs, type LrsAnswer} from './strict-lrs.js';

const lesson = lessons.find(({id}) => id === 'install-or-wait')!;
const last = lesson.steps.length - 1;
const launch: Launch = {version: 1, standard: 'cmi5', unit: {lesson: lesson.id}, locale: 'en'};

interface Visit {
  readonly page: FakePage;
  readonly store: ProgressStore;
  readonly session: LmsSession;
  /** Does a step, and waits for the store to answer. */
  step(index: number, isRight?: boolean): Promise<void>;
  leave(): Promise<void>;
}

const localStorage = textStorage();
const {texts} = localStorage;

async function visit(lrs: StrictLrs, search = lrs.launch()): Promise<Visit> {
  const window = {location: {search, pathname: '/'}, fetch: lrs.fetch, localStorage};
  const page = new FakePage(window as unknown as Window);
  const asyncTracker = await openCmi5(page);
  let answeredNow = (): void => {};
  const {store, session} = openVisit(writeLaunch(launch), {
    ...page,
    now: page.now,
    asyncTracker,
    changed: () => answeredNow(),
  });
  const settled = async (act: () => void): Promise<void> => {
    const waiting = new Promise<void>((resolve) => (answeredNow = resolve));
    act();
    await waiting;
  };
  // What is handed over at once.
  if (asyncTracker.state === 'recording') await settled(() => {});
  return {
    page,
    store,
    session: session!,
    step: (index, isRight = true) =>
      settled(() => {
        page.time += 1000;
        const {id, act} = lesson.steps[index]!;
        const choice = act && 'choices' in act ? act.choices[0]!.id : 'a';
        store.change((progress) =>
          answered(progress, lesson.id, id, choice, {done: true, isRight}),
        );
      }),
    leave: async () => {
      session?.finish({leaves: true});
      await session?.tracker.closing;
    },
  };
}

async function doAll(visit: Visit, isRight = true, from = 0): Promise<void> {
  for (let index = from; index <= last; index++) await visit.step(index, isRight);
}

function refuse(status: number, pattern: RegExp): StrictLrs['spoil'] {
  return ({method, path, body}): LrsAnswer | undefined =>
    pattern.test(`${method} ${path} ${body}`) ? {status} : undefined;
}

describe('a unit that is recorded through cmi5', () => {
  beforeEach(() => texts.clear());

  it('is opened, answered, completed and terminated, in this order, by the rules', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    await doAll(now);
    await now.leave();
    const answers = lesson.steps.map(() => 'answered');
    expect(lrs.verbs).to.deep.equal(['initialized', ...answers, 'completed', 'terminated']);
    expect(lrs.faults).to.deep.equal([]);
    expect(lrs.progress).to.include({status: 'completed', score: 100});
    expect(lrs.calls).to.include('GET /lrs/agents/profile');
    expect(now.session.tracker.isWhole).to.equal(true);
    expect(now.page.told).to.deep.equal([]);
  });

  it('says of an answer what was asked, what was answered, and what is right', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    await now.step(0, false);
    const {object, result} = lrs.statements[1] as Record<string, Record<string, unknown>>;
    const {act, title} = lesson.steps[0]!;
    expect(object!.id).to.match(/^https:\/\/lms\.example\/au\/17\/install-or-wait\//);
    const {definition} = object as {definition: Record<string, unknown>};
    expect(definition.description).to.deep.equal({
      en: `${title}: ${act && 'prompt' in act ? act.prompt : ''}`,
    });
    expect(definition.correctResponsesPattern).to.have.length(1);
    expect(result).to.include({success: false});
  });

  it('goes on in the next visit, and is completed once', async () => {
    const lrs = new StrictLrs();
    const first = await visit(lrs);
    await first.step(0);
    await first.step(1);
    await first.leave();
    const {result} = lrs.statements.at(-1) as Record<string, Record<string, unknown>>;
    expect(result!.extensions, 'how much is done').to.deep.equal({
      'https://w3id.org/xapi/cmi5/result/extensions/progress': Math.floor(200 / (last + 1)),
    });
    const second = await visit(lrs);
    expect(second.store.progress.lessons[lesson.id]?.done).to.have.length(2);
    expect(second.session.at?.lesson).to.equal(lesson.id);
    await doAll(second, true, 2);
    await second.leave();
    const third = await visit(lrs);
    expect(third.session.tracker.status).to.equal('completed');
    await third.leave();
    expect(lrs.verbs.filter((verb) => verb === 'completed')).to.have.length(1);
    expect(lrs.verbs.filter((verb) => verb === 'answered')).to.have.length(lesson.steps.length);
    expect(lrs.faults).to.deep.equal([]);
  });

  it('is passed or failed where the LMS asks for a score', async () => {
    for (const [isRight, verb] of [
      [true, 'passed'],
      [false, 'failed'],
    ] as const) {
      const lrs = new StrictLrs();
      const now = await visit(lrs, lrs.launch({masteryScore: 0.57, moveOn: 'Passed'}));
      await doAll(now, isRight);
      await now.leave();
      expect(lrs.verbs.filter((each) => /passed|failed/.test(each))).to.deep.equal([verb]);
      expect(lrs.verbs).to.include('completed');
      expect(lrs.progress.status).to.equal(verb);
      expect(lrs.faults).to.deep.equal([]);
      // It is told again only where it has changed.
      const again = await visit(lrs, lrs.launch({masteryScore: 0.57}));
      await again.leave();
      expect(lrs.verbs.filter((each) => each === verb)).to.have.length(1);
      texts.clear();
    }
  });

  it('has passed when all is done, where the LMS moves on only then and asks for no score', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs, lrs.launch({moveOn: 'CompletedAndPassed'}));
    await doAll(now, false);
    expect(lrs.verbs).to.include.members(['completed', 'passed']);
    expect(lrs.faults).to.deep.equal([]);
  });

  for (const mode of ['Browse', 'Review'] as const) {
    it(`stores nothing where it is opened to ${mode.toLowerCase()}`, async () => {
      const lrs = new StrictLrs();
      const now = await visit(lrs, lrs.launch({mode}));
      now.store.change((progress) =>
        answered(progress, lesson.id, lesson.steps[0]!.id, 'a', {done: true, isRight: true}),
      );
      expect(now.session.isRecording).to.equal(false);
      await now.leave();
      expect(lrs.verbs).to.deep.equal(['initialized', 'terminated']);
      expect([...lrs.documents.keys()]).to.deep.equal(['LMS.LaunchData']);
      expect(lrs.faults).to.deep.equal([]);
      expect(now.page.told.join()).to.include('for review only');
    });
  }

  it('sends all at once where the page is closed', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    lrs.spoil = refuse(503, /PUT/);
    await now.step(0);
    expect(lrs.verbs).to.deep.equal(['initialized']);
    lrs.spoil = undefined;
    now.session.finish();
    await Promise.resolve();
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'terminated']);
    expect(lrs.progress.data).to.be.a('string').and.not.equal('');
    expect(lrs.faults).to.deep.equal([]);
  });
});

describe('a unit of cmi5, where something was not stored', () => {
  beforeEach(() => texts.clear());

  it('does not call it completed, says so, and hands it over at the next visit', async () => {
    const lrs = new StrictLrs();
    const first = await visit(lrs);
    for (let index = 0; index < last; index++) await first.step(index);
    lrs.spoil = refuse(503, /statements|PUT/);
    await first.step(last);
    expect(first.session.tracker.status).to.equal('incomplete');
    expect(first.session.tracker.isWhole).to.equal(false);
    expect(first.session.isKeptHere).to.equal(true);
    expect(first.page.told.at(-1)).to.include('(error 503)');
    expect(first.session.tracker.unstoredSince).to.be.a('number');
    await first.leave();
    lrs.spoil = undefined;
    const second = await visit(lrs);
    expect(second.session.tracker.status).to.equal('completed');
    expect(second.page.told.join()).to.include('had kept work from your last visit');
    await second.leave();
    expect(lrs.verbs.filter((verb) => verb === 'answered')).to.have.length(lesson.steps.length);
    expect(texts.size).to.equal(0);
    expect(lrs.faults).to.deep.equal([]);
  });

  it('sends again in the same visit what was refused, once the store takes it', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    lrs.spoil = ({body}) => (body.includes('answered') ? new Error('gone') : undefined);
    await now.step(0);
    expect(now.page.told.at(-1)).to.include('has stopped responding');
    lrs.spoil = undefined;
    await now.step(1);
    expect(now.page.told.at(-1)).to.include('responds again');
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'answered']);
    expect(now.session.tracker.unstoredSince).to.equal(undefined);
  });

  it('goes on with the others where one answer is refused, and is not whole', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    lrs.spoil = refuse(400, /answered/);
    await doAll(now);
    expect(lrs.verbs).to.deep.equal(['initialized', 'completed']);
    expect(now.page.told).to.deep.equal(['The LMS rejected an answer (error 400).']);
    expect(now.session.tracker.isWhole).to.equal(false);
  });

  it('sends a statement whose answer was lost once more, and it is there once', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    lrs.spoil = (call) => {
      if (!call.body.includes('answered')) return undefined;
      lrs.spoil = undefined;
      lrs.handle(call);
      return new Error('The answer is lost');
    };
    await now.step(0);
    await now.step(1);
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'answered']);
    expect(now.session.tracker.isWhole).to.equal(true);
  });

  it('does not believe that something was there before', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    lrs.spoil = refuse(409, /^PUT .*completed/);
    await doAll(now);
    expect(now.session.tracker.status).to.equal('incomplete');
    expect(now.session.tracker.isWhole).to.equal(false);
  });

  it('believes no store that takes a document and does not have it', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    lrs.spoil = refuse(204, /^PUT .*state/);
    await now.step(0);
    expect(now.session.tracker.isWhole).to.equal(false);
    expect(now.page.told).to.deep.equal(['The LMS did not store your work.']);
  });

  it('holds back what is done offline', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    now.page.online = false;
    const {length} = lrs.calls;
    now.store.change((progress) =>
      answered(progress, lesson.id, lesson.steps[0]!.id, 'a', {done: true, isRight: true}),
    );
    expect(lrs.calls).to.have.length(length);
    expect(now.session.tracker.isWhole).to.equal(false);
    now.page.online = true;
    await now.step(1);
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'answered']);
    expect(now.session.tracker.isWhole).to.equal(true);
  });

  it('joins what another window has stored meanwhile', async () => {
    const lrs = new StrictLrs();
    const now = await visit(lrs);
    await now.step(0);
    const mine = lrs.documents.get('the-lost-refresh.progress')!;
    const other = new StrictLrs();
    const elsewhere = await visit(other);
    await elsewhere.step(3);
    lrs.documents.set(
      'the-lost-refresh.progress',
      other.documents.get('the-lost-refresh.progress')!,
    );
    expect(lrs.documents.get('the-lost-refresh.progress')).not.to.equal(mine);
    await now.step(1);
    const done = now.store.progress.lessons[lesson.id]?.done;
    expect(done).to.have.members([0, 1, 3].map((index) => lesson.steps[index]!.id));
    const later = await visit(lrs);
    expect(later.store.progress.lessons[lesson.id]?.done).to.have.length(3);
    expect(lrs.faults).to.deep.equal([]);
  });
});

describe('a unit of cmi5, opened by an LMS that does not keep to it', () => {
  beforeEach(() => texts.clear());

  for (const [name, spoil] of [
    ['gives no token', {path: /token/, body: '{"error-code":"2"}'}],
    ['gives a token with a line end', {path: /token/, body: '{"auth-token":"a\\r\\nb"}'}],
    ['gives a page in place of a token', {path: /token/, body: '<html>'}],
    ['has no launch data', {path: /LMS\.LaunchData/, body: 'null'}],
    [
      'has launch data without a session',
      {path: /LMS\.LaunchData/, body: '{"launchMode":"Normal","contextTemplate":{}}'},
    ],
    ['has an unknown mode', {path: /LMS\.LaunchData/, body: '{"launchMode":"Evil"}'}],
    ['answers with a flood', {path: /LMS\.LaunchData/, body: ' '.repeat(600_000)}],
  ] as const) {
    it(`says that nothing is recorded where it ${name}`, async () => {
      const lrs = new StrictLrs();
      lrs.spoil = ({path}) => (spoil.path.test(path) ? {status: 200, body: spoil.body} : undefined);
      const now = await visit(lrs);
      expect(now.session.isRecording).to.equal(false);
      expect(now.page.told.join()).to.include('The LMS did not open your record');
      expect(lrs.statements).to.deep.equal([]);
    });
  }

  it('says what to do where it was opened with the same link before', async () => {
    const lrs = new StrictLrs();
    const search = lrs.launch();
    await visit(lrs, search);
    const again = await visit(lrs, search);
    expect(again.page.told.join()).to.include('Open the lesson again from your LMS');
  });

  it('starts from the beginning where what was kept is no progress, and says so', async () => {
    const lrs = new StrictLrs();
    lrs.documents.set('the-lost-refresh.progress', '{"version":9,"data":"x"}');
    const now = await visit(lrs);
    expect(now.page.told.join()).to.include('is not from this course');
    await now.step(0);
    expect(lrs.progress.version).to.equal(1);
  });

  for (const search of [
    '',
    '?endpoint=javascript:1',
    '?endpoint=x&fetch=y&actor={}&registration=1',
  ]) {
    it(`finds no LMS in the address “${search}”`, async () => {
      const now = await visit(new StrictLrs(), search);
      expect(now.page.told.join()).to.include('This page found no LMS');
    });
  }
});
