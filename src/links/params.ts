/**
 * The vocabulary for embedding: each name that a link, an attribute of the element and a field of a
 * message share, with its allowed values and its meaning.
 *
 * All of these, and the page that documents them, are made of this table.
 */
import {msg} from '@lit/localize';

import {boundsType, claimType} from './check-question.js';
import {defaultClaim} from './check-claim.js';
import {controlSets, locks} from './capabilities.js';
import {defaultPanel, defaultView, defaultWorlds, panels} from './lab-state.js';
import {views} from '../run/compared-run.js';
import {locales} from '../words/locale.js';
import {screens} from './route.js';
import {
  anyText,
  numberBetween,
  oneOf,
  onOff,
  presenting,
  someOf,
  step,
  twoOf,
  versionUpTo,
  type ParamType,
} from './param-types.js';
import {worlds} from '../run/world.js';

/** What links of this page say of themselves. */
export const version = 1;

export interface Param<Value = unknown> {
  /** The link itself, what is shown, or how it is shown. */
  readonly about: 'link' | 'place' | 'settings';
  readonly kind: ParamType<Value>;
  /** What it is where nothing is said; empty where that depends. */
  readonly usual: string;
  /** What it means, in one sentence. */
  means(): string;
}

export const params = {
  v: {
    about: 'link',
    kind: versionUpTo(version),
    usual: String(version),
    means: () => msg('The version of this vocabulary.'),
  },
  view: {
    about: 'place',
    kind: oneOf(screens),
    usual: 'lab',
    means: () => msg('The screen to show.'),
  },
  lesson: {
    about: 'place',
    kind: anyText(() => msg('the ID of a lesson')),
    usual: '',
    means: () => msg('The lesson to show. If you leave it out, the list of lessons is shown.'),
  },
  scenario: {
    about: 'place',
    kind: anyText(() => msg('the ID of a situation, or a packed scenario')),
    usual: 'article',
    means: () => msg('The situation to run in the Lab.'),
  },
  worlds: {
    about: 'place',
    kind: twoOf(worlds),
    usual: defaultWorlds.join('.'),
    means: () => msg('The two worlds that the Lab compares, left and right.'),
  },
  world: {
    about: 'place',
    kind: oneOf(views),
    usual: defaultView,
    means: () => msg('Which of the two worlds to show: the left one, both, or the right one.'),
  },
  step: {
    about: 'place',
    kind: step,
    usual: '0',
    means: () =>
      msg('The moment that the Lab shows, as a number or by what happens. In a lesson, the step.'),
  },
  panel: {
    about: 'place',
    kind: oneOf(panels),
    usual: defaultPanel,
    means: () => msg('The panel to show below the pictures of the Lab.'),
  },
  claim: {
    about: 'place',
    kind: claimType,
    usual: defaultClaim,
    means: () => msg('The claim to check in every situation, on the screen “Can it happen?”.'),
  },
  bounds: {
    about: 'place',
    kind: boundsType,
    usual: '',
    means: () => msg('The bounds of those situations, if they differ from the default.'),
  },
  speed: {
    about: 'settings',
    kind: numberBetween(0.25, 8),
    usual: '1',
    means: () => msg('The speed at which the Lab plays. 1 is normal speed.'),
  },
  autoplay: {
    about: 'settings',
    kind: onOff,
    usual: 'off',
    means: () =>
      msg(
        'Whether the Lab starts to play automatically. It never does for readers who ask for reduced motion.',
      ),
  },
  present: {
    about: 'settings',
    kind: presenting,
    usual: 'off',
    means: () =>
      msg(
        'Whether the Lab fills the screen for an audience, with keys for the presenter, or shows the presenter’s notes in a second window.',
      ),
  },
  locale: {
    about: 'settings',
    kind: oneOf(locales),
    usual: '',
    means: () =>
      msg(
        'The language of all texts. If you leave it out, the reader’s own choice or browser decides.',
      ),
  },
  theme: {
    about: 'settings',
    kind: oneOf(['light', 'dark', 'contrast'] as const),
    usual: '',
    means: () => msg('The colors. If you leave it out, the page follows the reader’s system.'),
  },
  controls: {
    about: 'settings',
    kind: oneOf(controlSets),
    usual: 'full',
    means: () => msg('The controls to show: all, only the playback controls, or none.'),
  },
  lock: {
    about: 'settings',
    kind: someOf(locks),
    usual: '',
    means: () =>
      msg(
        'What the trainer turns off: the choice of worlds, the setup, or moving in time together with everything that shows later events.',
      ),
  },
} as const satisfies Readonly<Record<string, Param>>;

export type ParamName = keyof typeof params;
/** In the order in which they are told and written. */
export const paramNames = Object.keys(params) as readonly ParamName[];

type Params = typeof params;
export type ParamValue<Each extends ParamName> =
  Params[Each]['kind'] extends ParamType<infer Value> ? Value : never;

export type SettingName = {
  [Each in ParamName]: Params[Each]['about'] extends 'settings' ? Each : never;
}[ParamName];

/** How things are shown: what was said of it, and nothing else. */
export type Settings = {readonly [Each in SettingName]?: ParamValue<Each>};

export function isParamName(text: string): text is ParamName {
  return Object.hasOwn(params, text);
}

export function isSettingName(name: ParamName): name is SettingName {
  return params[name].about === 'settings';
}

/** A value as a link writes it. */
export function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}
