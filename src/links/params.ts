/**
 * The vocabulary for embedding: each name that a link, an attribute of the element and a field of a
 * message share, with what it may be and what it means.
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

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

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
    means: () => msg('The version of the vocabulary that what follows was written in.'),
  },
  view: {
    about: 'place',
    kind: oneOf(screens),
    usual: 'lab',
    means: () => msg('Which screen is shown.'),
  },
  lesson: {
    about: 'place',
    kind: anyText(() => msg('the id of a lesson')),
    usual: '',
    means: () => msg('Which lesson is shown; without one, the list of all.'),
  },
  scenario: {
    about: 'place',
    kind: anyText(() => msg('the id of a situation, or a whole scenario, packed')),
    usual: 'article',
    means: () => msg('What is run in the Lab.'),
  },
  worlds: {
    about: 'place',
    kind: twoOf(worlds),
    usual: defaultWorlds.join('.'),
    means: () => msg('Which two worlds the Lab compares, left and right.'),
  },
  world: {
    about: 'place',
    kind: oneOf(views),
    usual: defaultView,
    means: () => msg('Which of the two worlds are shown: the left one, both, or the right one.'),
  },
  step: {
    about: 'place',
    kind: step(),
    usual: '0',
    means: () =>
      msg(
        'The moment at which the Lab stands, by its number or by what happens; in a lesson, the step.',
      ),
  },
  panel: {
    about: 'place',
    kind: oneOf(panels),
    usual: defaultPanel,
    means: () => msg('What is shown below the pictures of the Lab.'),
  },
  claim: {
    about: 'place',
    kind: claimType(),
    usual: defaultClaim,
    means: () =>
      msg('What is checked of every situation, where it is asked whether it can happen.'),
  },
  bounds: {
    about: 'place',
    kind: boundsType(),
    usual: '',
    means: () => msg('The bounds of the situations there, where they differ from the default.'),
  },
  speed: {
    about: 'settings',
    kind: numberBetween(0.25, 8),
    usual: '1',
    means: () => msg('How fast the Lab plays; 1 is the ordinary speed.'),
  },
  autoplay: {
    about: 'settings',
    kind: onOff(),
    usual: 'off',
    means: () =>
      msg('Whether the Lab begins to play by itself; never where the reader asks for less motion.'),
  },
  present: {
    about: 'settings',
    kind: presenting(),
    usual: 'off',
    means: () =>
      msg(
        'Whether the Lab fills the screen for a room, with a presenter’s keys; or the presenter’s notes, for a second window.',
      ),
  },
  locale: {
    about: 'settings',
    kind: oneOf(locales),
    usual: 'en',
    means: () => msg('The language of all texts.'),
  },
  theme: {
    about: 'settings',
    kind: oneOf(themes),
    usual: '',
    means: () => msg('The colours; without one, those that the reader’s system asks for.'),
  },
  controls: {
    about: 'settings',
    kind: oneOf(controlSets),
    usual: 'full',
    means: () =>
      msg(
        'Which controls there are: all, those that play what is there, or none but the pictures.',
      ),
  },
  lock: {
    about: 'settings',
    kind: someOf(locks),
    usual: '',
    means: () =>
      msg(
        'What a trainer takes away: the choice of worlds, the set-up, or moving about in time, with all that tells ahead.',
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
