/** What a trainer reads on the screen that embeds: names of settings, of their values, and of what is shown. */
import {msg, str} from '@lit/localize';

import {lessons} from '../../../lessons/index.js';
import {screenName} from '../../app/screen-name.js';
import {getLocale} from '../../words/locale.js';
import type {Place} from '../../links/route.js';
import type {StepName} from '../../links/step-name.js';
import type {SettingName} from '../../links/params.js';
import type {StandardName} from '../lms/launch.js';

export function settingWords(name: SettingName): string {
  switch (name) {
    case 'speed':
      return msg('Speed');
    case 'autoplay':
      return msg('Plays by itself');
    case 'locale':
      return msg('Language');
    case 'theme':
      return msg('Colours');
    case 'controls':
      return msg('Controls');
    case 'lock':
      return msg('Taken away');
  }
}

/** A word of the vocabulary as a trainer would say it; one without other words says itself. */
export function valueWords(name: SettingName, word: string): string {
  switch (`${name} ${word}`) {
    case 'theme ':
      return msg('The reader’s own');
    case 'theme light':
      return msg('Light');
    case 'theme dark':
      return msg('Dark');
    case 'theme contrast':
      return msg('High contrast');
    case 'controls full':
      return msg('All');
    case 'controls play':
      return msg('Those that play');
    case 'controls none':
      return msg('None, the pictures only');
    case 'lock toggle':
      return msg('The choice of worlds');
    case 'lock setup':
      return msg('The set-up');
    case 'lock scrub':
      return msg('Moving in time');
    default:
      return name === 'locale' ? languageWords(word) : word;
  }
}

function languageWords(locale: string): string {
  return new Intl.DisplayNames(getLocale(), {type: 'language'}).of(locale) ?? locale;
}

/** What is on the screen, in a few words. */
export function placeWords(place: Place): string {
  if (place.screen === 'lesson') {
    const lesson = lessons.find(({id}) => id === place.lesson);
    return lesson?.title ?? msg('The lessons');
  }
  if (place.screen !== 'lab') return screenName(place.screen);
  return place.lab.scenario.title ?? msg('A situation of your own');
}

export function stepWords(step: StepName): string {
  switch (step) {
    case 'first-difference':
      return msg('The first difference');
    case 'first-harm':
      return msg('The first harm');
    case 'end':
      return msg('The end');
    case 0:
      return msg('The beginning');
    default:
      return msg(str`Step ${step}`);
  }
}

export function standardWords(standard: StandardName): string {
  switch (standard) {
    case 'scorm12':
      return msg('SCORM 1.2, which nearly every platform takes');
    case 'scorm2004':
      return msg('SCORM 2004, 4th edition');
  }
}
