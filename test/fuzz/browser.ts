/** The page with the fuzz in it, for `fuzz.mjs` to call. */
import '../../src/app/sms-app.js';
import '../../src/lab/lab-lazy.js';
import {fuzz} from './fuzz.js';

declare global {
  interface Window {
    fuzz: (seed: number, actions: number) => ReturnType<typeof fuzz>;
  }
}

window.fuzz = (seed, actions) => {
  const app = document.querySelector('sms-app');
  if (!app) throw new Error('There is no page.');
  return fuzz(app, seed, actions);
};
