/** Opens the screen that embeds, over a page, for what is on it. */
import {msg, str} from '@lit/localize';

import {placeEntries} from '../../links/link.js';
import type {Place} from '../../links/route.js';
import {momentNamed, stepNames, type StepName} from '../../links/step-name.js';
import type {TwinRun} from '../../run/compared-run.js';
import type {Simulator} from '../simulator.js';
import {usualSize} from './choices.js';
import {placeWords} from './embed-words.js';
import './sms-embed.js';
import type {Embedded} from './sms-embed.js';

/** `opener` has the focus again when it is closed. */
export async function openEmbed(simulator: Simulator, opener?: EventTarget): Promise<void> {
  const known = document.querySelector('sms-embed');
  const screen = known ?? document.createElement('sms-embed');
  if (!known) document.body.append(screen);
  await screen.open(await embeddedIn(simulator), opener);
}

async function embeddedIn({shell, settings}: Simulator): Promise<Embedded> {
  const {place, lab} = shell;
  const entries = await placeEntries(place);
  const title = msg(str`The Lost Refresh: ${placeWords(place)}`);
  return {
    place,
    entries,
    // Whatever stands behind the folder in the address is none of the site.
    site: new URL('./', location.href).href,
    steps: stepsOf(place, lab?.lab.run),
    choices: {
      way: 'frame',
      title,
      ...usualSize,
      settings,
      step: undefined,
      keepsProgress: place.screen === 'lesson',
      fits: false,
      lesson: place.screen === 'lesson' ? place.lesson : null,
    },
  };
}

/** Moments that can be named, other than the one that the Lab stands at. */
function stepsOf(place: Place, run: TwinRun | undefined): readonly StepName[] {
  if (place.screen !== 'lab' || !run) return [];
  const named = stepNames.filter((step) => momentNamed(step, run).problem === '');
  return [...(place.lab.moment === 0 ? [] : [0]), ...named];
}
