import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {articleCase} from '../../src/run/article-case.js';
import {Complaints} from '../fuzz/complaints.js';
import {expectAccessible} from '../support/accessible.js';
import {click, clickAt, press} from '../support/drive.js';
import {painted} from '../support/frames.js';
import {focused, nameOf, namesOf, one} from '../support/find.js';
import {
  articleLength,
  firstDifference,
  momentIn,
  openApp,
  openLab,
  sites,
  stateOf,
} from '../support/page.js';

// First: WebKit goes on with the rules of the size in which an element of the kind was drawn before.
describe('<sms-lab>, its list of keys', () => {
  it('lists them in a low frame from the first, with all of the list in sight', async () => {
    await setViewport({width: 600, height: 400});
    const lab = await openLab();
    lab.showKeys();
    await painted();
    const dialog = lab
      .shadowRoot!.querySelector('sms-keys-dialog')!
      .shadowRoot!.querySelector('dialog')!;
    expect(dialog.scrollTop).to.equal(0);
    expect(dialog.scrollHeight).to.be.at.most(dialog.clientHeight);
  });

  it('is not opened by a Lab that has left the page since', async () => {
    const complaints = new Complaints();
    complaints.install();
    const lab = document.createElement('sms-lab');
    lab.state = stateOf(articleCase);
    document.body.append(lab);
    await lab.updateComplete;
    // The list itself is still on its way.
    lab.showKeys();
    lab.remove();
    await painted();
    complaints.restore();
    expect(complaints.take()).to.deep.equal([]);
  });
});

describe('<sms-lab>, its keys', () => {
  it('is accessible with the focus inside', async () => {
    const lab = await openLab();
    one('button', 'Play').focus();
    await press('ArrowRight');
    await expectAccessible(lab);
  });

  it('steps with the arrows, and goes to the end and the beginning', async () => {
    await openLab();
    one('button', 'Play').focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(momentIn()).to.equal(2);
    await press('End');
    expect(momentIn()).to.equal(articleLength);
    await press('Home');
    expect(momentIn()).to.equal(0);
  });

  it('goes from one marked moment to the next and back', async () => {
    await openLab();
    one('button', 'Play').focus();
    const moments: number[] = [];
    for (const key of [']', ']', ']', ']', ']', '[', '[']) {
      await press(key);
      moments.push(momentIn());
    }
    expect(moments).to.deep.equal([7, 10, 17, 30, 30, 17, 10]);
  });

  it('plays and pauses with Space where the focus is on the picture', async () => {
    await openLab();
    const {left, top} = one('region', 'With the hotfix').getBoundingClientRect();
    await clickAt(left + 40, top + 80);
    await press('Space');
    expect(namesOf('button')).to.include('Pause');
    await press('Space');
    expect(namesOf('button')).to.include('Play');
  });

  it('shows the left site, both, and the right one with 1, 2 and 3', async () => {
    await openLab();
    one('slider', 'Moment').focus();
    const shown: string[][] = [];
    for (const key of ['1', '2', '3']) {
      await press(key);
      shown.push(sites().map(nameOf));
    }
    const [without, withIt] = ['Without the hotfix', 'With the hotfix'];
    expect(shown).to.deep.equal([[without], [without, withIt], [withIt]]);
  });

  it('gives the focus back with Escape', async () => {
    await openLab();
    const play = one('button', 'Play');
    play.focus();
    // In Firefox, the host of a shadow root does not give away the focus that is inside.
    let asked = 0;
    play.blur = () => {
      asked++;
      HTMLElement.prototype.blur.call(play);
    };
    await press('Escape');
    expect(asked, 'asked of the deepest').to.equal(1);
    expect(focused()).to.have.property('localName', 'body');
    await press('ArrowRight');
    expect(momentIn()).to.equal(0);
  });

  // No browser under test has such a keyboard: what it would report is said in its place.
  it('obeys keyboards of other scripts, and signs that need AltGr', async () => {
    await openLab();
    const type = async (init: KeyboardEventInit): Promise<void> => {
      const event = new KeyboardEvent('keydown', {...init, ...bubbling});
      one('button', 'Play').dispatchEvent(event);
      await painted();
    };
    const bubbling = {bubbles: true, composed: true, cancelable: true};
    await type({key: 'ъ', code: 'BracketRight'});
    expect(momentIn()).to.equal(7);
    await type({key: ']', code: 'Digit9', ctrlKey: true, altKey: true});
    expect(momentIn()).to.equal(10);
    await type({key: '"', code: 'Digit3'});
    expect(sites().map(nameOf)).to.deep.equal(['With the hotfix']);
  });

  it('leaves keys alone that are held with Ctrl, Alt or Meta', async () => {
    await openLab();
    one('button', 'One step forward').focus();
    await press('Control+End', 'Control+1', 'Meta+ArrowRight', 'Alt+End');
    expect(momentIn()).to.equal(0);
    expect(sites()).to.have.lengthOf(2);
  });

  it('lets the page scroll with the keys that it does not use', async () => {
    const lab = await openLab();
    const taken: string[] = [];
    lab.parentElement!.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
    one('button', 'Play').focus();
    await press('PageDown', 'ArrowDown', 'x', 'Tab');
    expect(taken).to.deep.equal([]);
  });
});

describe('<sms-lab>, keys that its controls use themselves', () => {
  it('lets Space press the button that has the focus, and once only', async () => {
    await openLab();
    one('button', 'One step forward').focus();
    await press('Space');
    expect(momentIn()).to.equal(1);
    expect(namesOf('button')).to.include('Play');
    one('button', 'Play').focus();
    await press('Space');
    expect(namesOf('button')).to.include('Pause');
  });

  it('lets Enter press the button that has the focus', async () => {
    await openLab();
    firstDifference().focus();
    await press('Enter');
    expect(momentIn()).to.equal(10);
  });

  it('steps once, not twice, with an arrow on the slider', async () => {
    const lab = await openLab();
    lab.parentElement!.addEventListener('keydown', ({key, defaultPrevented}) => {
      expect(defaultPrevented, `${key} is taken from the slider`).to.equal(false);
    });
    one('slider', 'Moment').focus();
    await press('ArrowRight');
    expect(momentIn()).to.equal(1);
    await press('End');
    expect(momentIn()).to.equal(articleLength);
  });

  it('still goes to marked moments, and plays, where the focus is on the slider', async () => {
    await openLab();
    one('slider', 'Moment').focus();
    await press(']');
    expect(momentIn()).to.equal(7);
    await press('Space');
    expect(namesOf('button')).to.include('Pause');
  });

  it('lets a choice of speed be typed and arrowed', async () => {
    await openLab();
    const speed = one('combobox', 'Speed');
    speed.focus();
    await press('2');
    expect(speed.value).to.equal('2');
    await press('Home');
    expect(speed.value).to.equal('0.25');
    await press('End');
    expect(speed.value).to.equal('8');
    expect(momentIn()).to.equal(0);
    expect(sites()).to.have.lengthOf(2);
    expect(namesOf('button')).to.include('Play');
  });
});

describe('<sms-lab>, keys while the focus is elsewhere', () => {
  it('handles none where a control outside has it', async () => {
    await openApp();
    one('button', 'Share').focus();
    await press('ArrowRight', 'End', ']', '1');
    expect(momentIn()).to.equal(0);
    expect(sites().map(nameOf)).to.have.lengthOf(2);
    expect(namesOf('button')).to.include('Play');
  });

  it('works on its own page before anything was clicked, but not while a text is typed', async () => {
    await openApp();
    document.body.focus();
    await press(']', 'ArrowRight', '3');
    expect(momentIn()).to.equal(8);
    expect(sites().map(nameOf)).to.deep.equal(['With the hotfix']);
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    await press('p', ']', 'Home', '2');
    field.remove();
    expect(momentIn()).to.equal(8);
    expect(location.search).to.not.include('present');
  });

  it('does nothing in a frame before the focus is there', async () => {
    const app = await openApp();
    app.shell.where = 'frame';
    await app.shell.updateComplete;
    document.body.focus();
    await press(']', 'p', 'End');
    expect(momentIn()).to.equal(0);
    await press('Tab');
    app.shell.goToTop();
    await press('End');
    expect(momentIn()).to.equal(articleLength);
  });

  it('leaves the arrows to the hotfix toggle', async () => {
    await openApp();
    await click(one('radio', 'Side by side'));
    await press('ArrowRight', 'Home', 'End');
    expect(sites().map(nameOf)).to.deep.equal(['With the hotfix']);
    expect(momentIn()).to.equal(0);
  });
});
