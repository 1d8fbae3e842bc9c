/** What the practice server shows of Hotfix.ini. Its real contents are not known: fact `hotfix-ini-unknown`. */
import {msg, str} from '@lit/localize';

import {platformName} from './practice-words.js';
import type {Platform} from '../../../machines/hotfix/smsinst-files.js';

/** In plain words, so that nobody takes it for the real file. */
export function iniLines(platform: Platform): readonly string[] {
  return [
    msg('Illustrative: what the real Hotfix.ini says, and how, is not documented.'),
    '',
    msg(str`This file tells Hotfix.exe for ${platformName(platform)} which file to replace:`),
    msg(str`Smsinst.dll, in SITE.SRV\\${platform.toUpperCase()}.BIN.`),
  ];
}
