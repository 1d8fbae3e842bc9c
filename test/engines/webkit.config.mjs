/** Runs what a learner does most in WebKit: keys, menus, lessons, check and practice. */
import config from '../web-test-runner.config.mjs';
import {cannot, inEngine, keyboard, onePage} from './one-page.mjs';
import {openWebKit} from './webkit-driver.mjs';

/** WebDriver's names of the keys that type nothing. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F10: '\uE03A',
  Meta: '\uE03D',
};
const buttons = {left: 0, middle: 1, right: 2};

const files = [
  'app/sms-{app-back,app-files,app-links,controls}',
  'check/sms-check-keys',
  'course/sms-{lesson,lesson-heard,lessons-solved}',
  'lab/sms-lab-keys',
  'practice/{procedure-by-keyboard,sms-desktop-boxes}',
  'story/sms-story',
  'ui/*',
].map((name) => `test/${name}.browser.test.ts`);

export default inEngine({...config, files}, onePage('WebKit', start), {
  fingers: () => cannot('touch'),
  useLocale: () => cannot('another locale'),
});

async function start() {
  const webkit = await openWebKit();
  const forget = () => webkit.run('localStorage.clear(); sessionStorage.clear();');
  return {page: asPlaywright(webkit), open: webkit.open, forget, close: webkit.close};
}

function asPlaywright({send, run, act}) {
  const press = (type) => (key) =>
    act({type: 'key', id: 'keys', actions: [{type, value: keys[key] ?? key}]});
  const [down, up] = [press('keyDown'), press('keyUp')];
  const point = (...actions) => act({type: 'pointer', id: 'mouse', actions});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const button = (type, options) => ({type, button: buttons[options?.button ?? 'left']});
  return {
    keyboard: keyboard({
      down,
      up,
      async type(text) {
        for (const letter of text) {
          await down(letter);
          await up(letter);
        }
      },
    }),
    mouse: {
      move: (x, y) => point(move(x, y)),
      click: (x, y, options) =>
        point(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => point(button('pointerDown', options)),
      up: (options) => point(button('pointerUp', options)),
      wheel: () => cannot('a wheel'),
    },
    async setViewportSize({width, height}) {
      const size = () => run('return [innerWidth, innerHeight, outerHeight - innerHeight]');
      const [, , bar] = await size();
      await send('POST', '/window/rect', {x: 0, y: 0, width, height: height + bar});
      const [isWidth, isHeight] = await size();
      if (isWidth !== width || isHeight !== height) cannot(`a window of ${width} × ${height}`);
    },
    async emulateMedia(media) {
      const usual = {colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none'};
      for (const [name, value] of Object.entries(media)) {
        if (value !== usual[name]) cannot(`${name}: ${value}`);
      }
    },
  };
}
