/** The simulator's keys on keyboards of other countries, as browsers report them. */
import {expect} from 'chai';

import {isModified, latinKey} from '../../src/ui/latin-key.js';

type Pressed = Partial<KeyboardEventInit> & {readonly key: string; readonly code: string};

/** There is no keyboard where this runs. */
function pressed({modifierAltGraph = false, ...given}: Pressed): KeyboardEvent {
  const getModifierState = (name: string): boolean => name === 'AltGraph' && modifierAltGraph;
  const held = {altKey: false, ctrlKey: false, metaKey: false, shiftKey: false};
  return {...held, ...given, getModifierState} as KeyboardEvent;
}

function meant(given: Pressed): string | undefined {
  const event = pressed(given);
  return isModified(event) ? undefined : latinKey(event);
}

describe('latinKey()', () => {
  it('takes letters of other scripts for those on the same keys', () => {
    const russian = [
      {key: 'х', code: 'BracketLeft'},
      {key: 'ъ', code: 'BracketRight'},
      {key: 'З', code: 'KeyP', shiftKey: true},
      {key: 'ю', code: 'Period'},
    ];
    const arabic = [
      {key: 'ج', code: 'BracketLeft'},
      {key: 'د', code: 'BracketRight'},
      {key: 'لا', code: 'KeyB'},
      {key: '٢', code: 'Digit2'},
      {key: '؟', code: 'Slash', shiftKey: true},
    ];
    expect(russian.map(meant)).to.deep.equal(['[', ']', 'p', '.']);
    expect(arabic.map(meant)).to.deep.equal(['[', ']', 'b', '2', '?']);
  });

  it('takes signs that need AltGr or Option', () => {
    const german = [
      {key: '[', code: 'Digit8', ctrlKey: true, altKey: true},
      {key: ']', code: 'Digit9', modifierAltGraph: true},
      {key: '[', code: 'Digit5', altKey: true},
      {key: '?', code: 'Minus', shiftKey: true},
    ];
    expect(german.map(meant)).to.deep.equal(['[', ']', '[', '?']);
  });

  it('takes digits without Shift where they need it', () => {
    const french = [
      {key: '&', code: 'Digit1'},
      {key: 'é', code: 'Digit2'},
      {key: '3', code: 'Digit3', shiftKey: true},
    ];
    expect(french.map(meant)).to.deep.equal(['1', '2', '3']);
  });

  it('leaves other Latin letters, dead keys and other shortcuts as they are', () => {
    const others = [
      {key: 'ü', code: 'BracketLeft'},
      {key: 'Dead', code: 'BracketLeft'},
      {key: '!', code: 'Digit1', shiftKey: true},
      {key: 'ArrowLeft', code: 'ArrowLeft'},
      {key: 'з', code: 'KeyP', ctrlKey: true},
      {key: '[', code: 'BracketLeft', metaKey: true},
      {key: '[', code: 'BracketLeft', ctrlKey: true},
    ];
    const left = ['ü', 'Dead', '!', 'ArrowLeft', undefined, undefined, undefined];
    expect(others.map(meant)).to.deep.equal(left);
  });
});
