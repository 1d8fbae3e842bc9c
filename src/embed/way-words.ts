/** The ways in, in words: for the page that documents them. */
import {msg} from '@lit/localize';

import type {Way} from './snippets.js';

export interface WayWords {
  readonly name: string;
  /** When to take it, in one sentence. */
  readonly when: string;
  /** What the host has to allow, a sentence each. */
  readonly needs: readonly string[];
}

export function wordsOf(way: Way): WayWords {
  switch (way) {
    case 'frame':
      return {
        name: msg('Frame'),
        when: msg('For wikis, courses and slides: what takes no script takes a frame.'),
        needs: [
          msg('Frames from this site: where the page has a policy, `frame-src` has to name it.'),
          msg(
            'In a sandbox, `allow-scripts` is enough; without `allow-same-origin` nothing a learner does is kept.',
          ),
          msg(
            '`allow-popups` for opening it in a page of its own, `allow-downloads` for saving files, and `allow="clipboard-write"` for copying.',
          ),
        ],
      };
    case 'element':
      return {
        name: msg('Element'),
        when: msg(
          'For pages of your own: it is a part of them, with attributes, properties and events.',
        ),
        needs: [
          msg('Scripts from this site: where the page has a policy, `script-src` has to name it.'),
          msg(
            'From another site, this one has to send `Access-Control-Allow-Origin`, as for any module.',
          ),
          msg('No style, no worker and no other site has to be allowed.'),
        ],
      };
    case 'script':
      return {
        name: msg('Element, for pages without modules'),
        when: msg('The same element as one classic script, for pages that can’t load modules.'),
        needs: [
          msg(
            'Scripts from this site, which unpack themselves: where the page has a policy, `script-src` has to name the site and `blob:`.',
          ),
          msg('It is all in one file, so nothing else is fetched.'),
        ],
      };
    case 'file':
      return {
        name: msg('One file'),
        when: msg(
          'For mail, a USB stick or a share: it opens by a double click and asks nothing of any network.',
        ),
        needs: [
          msg("Scripts in the page itself: where there is a policy, `script-src 'unsafe-inline'`."),
          msg('Opened from a disk, it can be framed by pages of that disk only.'),
        ],
      };
    case 'lms':
      return {
        name: msg('LMS package'),
        when: msg('For a learning platform that is to know who has finished, and how well.'),
        needs: [
          msg('SCORM 1.2 or SCORM 2004, and the right to upload a package.'),
          msg('The package holds everything; the platform needs no access to this site.'),
        ],
      };
  }
}
