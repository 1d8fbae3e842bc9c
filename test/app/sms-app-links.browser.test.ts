import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import {labPresets} from '../../src/links/lab-presets.js';
import {articleState} from '../../src/links/lab-state.js';
import {readScenario} from '../../src/run/scenario.js';
import {linkOf} from '../links/link-of.js';
import {expectAccessible} from '../support/accessible.js';
import {catchCopied} from '../support/caught.js';
import {choose, chooseFile, click, openShare, press} from '../support/drive.js';
import {all, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {
  fileOf,
  firstDifference,
  momentIn,
  openApp,
  scenarioOf,
  setQuery,
  situation,
  sites,
  stateOf,
  untilNamed,
} from '../support/page.js';
import {presetOf} from '../support/presets.js';
import {waitUntil} from '../support/wait-until.js';

function notes(): string[] {
  const alert = all('alert').find((each) => textOf(each).endsWith('Dismiss'));
  return [...(alert?.querySelectorAll('li') ?? [])].map(textOf);
}

function tab(): string {
  return nameOf(all('tab').find((each) => each.ariaSelected === 'true')!);
}

const threeFailures = presetOf('three-failures').scenario;

describe('<sms-app>, its address', () => {
  it('has an empty query as it opens', async () => {
    await openApp();
    await click(one('button', 'One step forward'));
    await untilNamed('?v=1&step=1');
    await click(one('button', 'One step back'));
    await untilNamed('?v=1');
  });

  it('names what is on the screen after each act', async () => {
    await openApp();
    await click(firstDifference());
    await untilNamed('?v=1&step=10');
    await click(one('radio', 'With the hotfix'));
    await untilNamed('?v=1&world=after&step=10');
    await click(all('tab')[2]!);
    await untilNamed('?v=1&world=after&step=10&panel=log');
    await choose(one('combobox', 'World on the right'), 'Hotfix during the wait');
    await untilNamed(/worlds=absent\.before-retry&world=after/);
    await choose(one('combobox', 'Situation'), threeFailures.title!);
    await untilNamed(/scenario=three-failures&/);
    await click(one('button', 'Undo'));
    await untilNamed(/^\?v=1&worlds=/);
  });

  it('names a scenario of the learner’s own in less than 300 characters', async () => {
    await openApp();
    await chooseFile(fileOf(scenarioOf(5, 2, 'Five of my own')));
    await untilNamed(/^\?v=1&scenario=/);
    await click(all('button').find((each) => each.ariaDescription === 'A retry waits')!);
    await choose(one('combobox', 'How long a retry waits'), '24 minutes (Very Fast)');
    const short = location.search;
    await click(one('button', 'To the end'));
    await untilNamed(/&step=\d+$/);
    expect(location.search.startsWith(short.split('&').slice(0, 1).join())).to.equal(true);
    expect(location.href).to.have.lengthOf.below(300);
  });

  it('changes nothing that the browser would go back to', async () => {
    const {length} = history;
    await openApp();
    await click(one('button', 'To the end'));
    await untilNamed('?v=1&step=30');
    expect(history.length).to.equal(length);
  });
});

describe('<sms-app>, “Copy link”', () => {
  const copied = catchCopied();

  it('copies the address of what is on the screen, and says so', async () => {
    const app = await openApp();
    await click(firstDifference());
    await untilNamed('?v=1&step=10');
    await openShare();
    await click(one('button', 'Copy link'));
    await waitUntil(() => namesOf('button').includes('Link copied'));
    expect(copied.texts).to.deep.equal([location.href]);
    await expectAccessible(app);
    await click(one('button', 'One step forward'));
    await openShare();
    expect(namesOf('button')).to.include('Copy link');
  });

  it('stands beside the way to the licences', async () => {
    await openApp();
    await openShare();
    expect(one('link', 'Licenses').getAttribute('href')).to.equal('licences.txt');
  });

  it('says where the link is when it may not copy', async () => {
    await openApp();
    copied.allow(false);
    Object.assign(document, {execCommand: () => false});
    await openShare();
    await click(one('button', 'Copy link'));
    await waitUntil(() => namesOf('button').includes('Copy the link from the address bar'));
    Reflect.deleteProperty(document, 'execCommand');
  });

  // It copied the article's case, as nothing had been told while the run was playing.
  it('copies what a link has opened, though it plays', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await openApp('?v=1&scenario=no-failure&world=after');
    expect(namesOf('button')).to.include('Pause');
    await openShare();
    await click(one('button', 'Copy link'));
    await waitUntil(() => copied.texts.length === 1);
    expect(copied.texts[0]).to.include('?v=1&scenario=no-failure&world=after');
  });
});

describe('<sms-app>, opened by a link', () => {
  it('shows the situation, worlds, view, step and panel that it names', async () => {
    await openApp(
      '?v=1&scenario=three-failures&worlds=before-retry.absent&world=before&step=7&panel=story',
    );
    expect(situation()).to.equal(threeFailures.title);
    expect(one('combobox', 'World on the left').value).to.equal('before-retry');
    expect(sites()).to.have.lengthOf(1);
    expect(one('radio', 'Hotfix during the wait').checked).to.equal(true);
    expect(momentIn()).to.equal(7);
    expect(tab()).to.equal('What happened');
    expect(notes()).to.deep.equal([]);
  });

  it('shows a scenario that it holds, and the address stays', async () => {
    const query = await linkOf({...stateOf(scenarioOf(3, 2, 'Packed up')), moment: 4});
    await openApp(query);
    expect(situation()).to.equal('Packed up');
    expect(momentIn()).to.equal(4);
    expect(location.search).to.equal(query);
  });

  // “Both alike” could be chosen, but its link was refused.
  it('shows the same world on both sides', async () => {
    await openApp('?v=1&worlds=absent.absent&step=3');
    expect(notes()).to.deep.equal([]);
    expect(one('combobox', 'World on the right').value).to.equal('absent');
  });

  const steps: readonly (readonly [string, number])[] = [
    ['first-difference', 10],
    ['first-harm', 17],
    ['end', 30],
  ];
  for (const [step, moment] of steps) {
    it(`goes to ${step}, and names its number from then on`, async () => {
      await openApp(`?step=${step}`);
      await waitUntil(() => momentIn() === moment);
      await untilNamed(`?v=1&step=${moment}`);
    });
  }

  for (const preset of labPresets) {
    it(`opens ${preset.id}, and means the same again`, async () => {
      const query = await linkOf({...stateOf(preset.scenario), worlds: preset.worlds, moment: 2});
      await openApp(query);
      expect(situation()).to.equal(preset.scenario.title);
      expect(momentIn()).to.equal(2);
      expect(location.search).to.equal(query);
    });
  }

  it('plays where it names no step, and stands still where it does', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await openApp('?scenario=no-failure');
    expect(namesOf('button')).to.include('Pause');
  });

  it('stands still at the step that it names', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await openApp('?step=3');
    expect(namesOf('button')).to.include('Play');
    expect(momentIn()).to.equal(3);
  });

  // The toggle showed both, as the article's case does.
  it('has its view in the toggle while it plays', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await openApp('?world=before');
    expect(one('radio', 'Without the hotfix').checked).to.equal(true);
    one('button', 'Pause').focus();
    await press('3');
    expect(namesOf('button')).to.include('Pause');
    expect(one('radio', 'With the hotfix').checked).to.equal(true);
  });

  it('can be asked for a view while the link is being read', async () => {
    setQuery('?step=2');
    const app = document.createElement('sms-app');
    document.body.append(app);
    await waitUntil(() => all('radio', app).length > 0);
    one('radio', 'With the hotfix', app).click();
    await waitUntil(() => namesOf('slider', app).includes('Moment'));
    expect(momentIn(app)).to.be.at.least(0);
    app.remove();
  });
});

describe('<sms-app>, opened by a link that is too long for a server', () => {
  it('shows its scenario, and names it in the fragment while it is shown', async () => {
    const servers = Array.from({length: 1_500}, (_, index) => ({
      name: `S${Math.imul(index + 1, 2654435761) >>> 0}`,
      holds: 1,
    }));
    const scenario = readScenario({version: 1, title: 'Very long', servers});
    await openApp(await linkOf({...articleState, scenario, moment: 3}));
    expect(situation()).to.equal('Very long');
    expect(momentIn()).to.equal(3);
    await untilNamed('?v=1&step=3');
    expect(location.hash).to.match(/^#scenario=1\.[\w-]{4000,}$/);
    await click(one('link', 'Evidence'));
    await untilNamed('?v=1&view=evidence');
    expect(location.hash).to.equal('');
  });
});

describe('<sms-app>, opened by a broken link', () => {
  it('says what was wrong with it, and shows the rest', async () => {
    const app = await openApp('?v=1&scenario=artikel&world=after&step=99&panel=log&scenaro=red');
    await waitUntil(() => notes().length === 3);
    expect(notes()[0]).to.match(/^"scenaro" is not a parameter of a link/);
    expect(notes()[1]).to.match(/^scenario is "artikel"; it must be/);
    expect(notes()[2]).to.equal('step is 99; here it must be a whole number from 0 to 30.');
    expect(sites().map(nameOf)).to.deep.equal(['With the hotfix']);
    expect(momentIn()).to.equal(30);
    expect(tab()).to.equal('Despool.log');
    await expectAccessible(app);
    await click(one('button', 'Dismiss'));
    expect(notes()).to.deep.equal([]);
    await untilNamed('?v=1&world=after&step=30&panel=log');
  });

  it('says that there is no first difference', async () => {
    await openApp('?scenario=no-failure&step=first-difference');
    await waitUntil(() => notes().length === 1);
    expect(notes()).to.deep.equal([
      'step is first-difference, but the two worlds never differ here.',
    ]);
    await painted();
    expect(momentIn()).to.equal(0);
  });
});
