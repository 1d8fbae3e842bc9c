/** The check by keyboard alone, from the bounds to the Lab. */
import {oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import type {LabRequest} from '../../src/links/route.js';
import type {OpenLabEvent} from '../../src/ui/navigation-events.js';
import {defaultBounds} from '../../src/links/check-bounds.js';
import {check} from '../../src/check/model/check-run.js';
import {press, tabTo} from '../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {captions, momentIn, openApp} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import {answered, endless, openAnswered, openCheck} from './check-page.js';

describe('<sms-check>, by keyboard', () => {
  it('sets the bounds', async () => {
    await openAnswered();
    await tabTo('How many servers');
    await press('ArrowUp');
    await answered();
    expect(textOf(one('status'))).to.include('of 640 situations');
    expect(nameOf(focused())).to.equal('How many servers');
    await tabTo('What servers hold');
    await press('ArrowDown');
    await answered();
    expect(textOf(one('status'))).to.include('of 1,344 situations');
  });

  it('has the bounds open where the window has room for them when it is opened', async () => {
    const isOpen = (): boolean => namesOf('combobox').includes('What servers hold');
    for (const [width, isRoomy] of [
      [390, false],
      [1_440, true],
    ] as const) {
      await setViewport({width, height: 900});
      const screen = await openAnswered();
      expect(isOpen(), `${width}`).to.equal(isRoomy);
      screen.remove();
    }
  });

  it('opens and closes the bounds', async () => {
    await openAnswered();
    const isOpen = (): boolean => all('combobox').some((each) => nameOf(each) === 'Kind of job');
    const before = isOpen();
    await tabTo('Every situation within these bounds 2,688 situations');
    await press('Enter');
    expect(isOpen()).to.equal(!before);
  });

  it('chooses a claim, and puts together one of one’s own', async () => {
    const screen = await openAnswered({
      bounds: {...defaultBounds, mostServers: 1},
      claim: 'retry-asks-same',
    });
    await tabTo('Claim');
    await press('ArrowDown');
    await answered();
    expect(namesOf('heading')).to.include('Can your claim be false?');
    await tabTo('Condition 1');
    await press('End');
    await answered();
    expect(textOf(screen)).to.include(
      'If the job ends Failed, then every server that the job asks',
    );
    await tabTo('And …');
    await press('Enter');
    await answered();
    await tabTo('And …');
    await press('Enter');
    await answered();
    expect(namesOf('button')).not.to.include('And …');
    expect(nameOf(focused())).to.equal('Condition 3');
  });

  it('takes a condition away, and stays there', async () => {
    const screen = await openAnswered({
      bounds: {...defaultBounds, mostServers: 1},
      claim: {ifs: ['refresh'], then: 'complete'},
    });
    await tabTo('Remove: the job asks to refresh existing servers');
    await press('Enter');
    await answered();
    expect(textOf(screen)).to.include('Always: the job ends Complete.');
    expect(nameOf(focused())).to.equal('Add a condition');
  });

  it('stops and begins again, with the focus on what comes next', async () => {
    await openCheck({bounds: defaultBounds, claim: {ifs: [], then: 'complete'}}, endless);
    await tabTo('Stop');
    await press('Space');
    expect(nameOf(focused())).to.equal('Start again');
    await press('Enter');
    expect(nameOf(focused())).to.equal('Stop');
  });

  it('is at the answer when it comes while one waits for it', async () => {
    const question = {
      bounds: {...defaultBounds, mostServers: 1},
      claim: {ifs: ['some-empty'], then: 'every-empty-current'},
    } as const;
    let isHeld = true;
    await openCheck(question, function* (asked) {
      while (isHeld) yield {done: 0, of: 1};
      return yield* check(asked);
    });
    await tabTo('Stop');
    isHeld = false;
    await answered();
    expect(focused().localName).to.equal('h2');
    await tabTo('Show me how it ends in the Lab');
  });

  it('asks for a cell of the table, and for the example, in the Lab', async () => {
    const screen = await openAnswered();
    const example = oneEvent<OpenLabEvent<LabRequest>>(screen, 'sms-lab-open');
    await tabTo('Show me the moment of harm in the Lab');
    await press('Enter');
    expect((await example).request.step).to.equal('first-harm');
    const links = all('link', one('region', 'Where it happens and where it does not'));
    const third = links.find((link) => textOf(link).startsWith('in 75 of 200'));
    const cell = oneEvent<OpenLabEvent<LabRequest>>(screen, 'sms-lab-open');
    await tabTo(nameOf(third as Element));
    await press('Enter');
    const {request} = await cell;
    expect(request.step).to.equal('first-harm');
    expect(request.scenario.servers.map(({specified}) => specified)).to.deep.equal([true]);
    expect(request.scenario.masterFailures.count).to.equal(1);
  });
});

describe('<sms-app>, from the check to the Lab', () => {
  for (const [width, height] of [
    [1440, 900],
    [320, 568],
  ] as const) {
    it(`shows the moment of harm, by keyboard, at ${width} × ${height}`, async () => {
      await setViewport({width, height});
      await openApp();
      await tabTo('Can it happen?');
      await press('Enter');
      await waitUntil(() => all('link').some((link) => nameOf(link).startsWith('Show me')));
      await tabTo('Show me the moment of harm in the Lab');
      await press('Enter');
      await waitUntil(() => all('slider').length > 0 && momentIn() > 0);
      await painted();
      if (width > 1_000) expect(captions().before).to.include('Servers skipped.');
    });
  }
});
