/**
 * The languages that a page of one file carries, beside English: it can load nothing.
 *
 * The builds of one file have this in place of `locales/generated`. A script before the simulator's own
 * gives the texts; see `build/one-file.ts`.
 */
import {str} from '@lit/localize';
import {html} from 'lit';

import type {Part, Texts} from '../../locales/generated/index.js';

type Carried = (tags: {html: typeof html; str: typeof str}) => Readonly<Record<Part, Texts>>;

const {lostRefreshTexts: carried = {}} = globalThis as {
  lostRefreshTexts?: Readonly<Record<string, Carried>>;
};

export const translated: readonly string[] = Object.keys(carried);

const load = async (locale: string, part: Part): Promise<{readonly texts: Texts}> => ({
  texts: carried[locale]?.({html, str})[part] ?? {},
});

export const languages = Object.fromEntries(
  translated.map((locale) => [
    locale,
    {
      first: () => load(locale, 'first'),
      rest: () => load(locale, 'rest'),
      course: () => load(locale, 'course'),
    },
  ]),
);
