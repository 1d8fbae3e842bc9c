/** All captions of a run, so that a picture leaves room for the longest. */
import {msg} from '@lit/localize';

import {sidesOf, type ComparedRun} from '../../../run/compared-run.js';
import {textsVersion} from '../../../words/locale-watch.js';
import {narrate} from '../../../words/narration.js';
import type {CaptionText} from './caption-room.js';

/** More moments than this have no captions that the others do not resemble. */
const mostCaptions = 120;
const captionsByRun = new WeakMap<
  ComparedRun,
  {readonly texts: number; readonly captions: readonly CaptionText[]}
>();

export function captionsOf(run: ComparedRun): readonly CaptionText[] {
  const texts = textsVersion();
  const known = captionsByRun.get(run);
  if (known?.texts === texts) return known.captions;
  const captions: CaptionText[] = [beforeTheJob()];
  for (let moment = 1; moment <= Math.min(run.length, mostCaptions); moment++) {
    for (const side of sidesOf('both')) {
      const {recording, step} = run.at(side, moment);
      if (step) captions.push(narrate(recording, step));
    }
  }
  captionsByRun.set(run, {texts, captions});
  return captions;
}

export function beforeTheJob(): CaptionText & {readonly tone: ''} {
  return {
    title: msg('Before the job'),
    text: msg('The job exists and is Pending. Nothing has happened yet.'),
    effect: '',
    tone: '',
  };
}
