/** Who jumps from heading to heading finds one top, and no level left out, on every screen. */
import {expect} from 'chai';

import {everyElement, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {openApp, openScreen} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const screens = {
  story: '?',
  'the Lab': '?v=1&step=10',
  ...Object.fromEntries(
    ['instruction', 'story', 'log', 'charts', 'sequence'].map((panel) => [
      `the panel ${panel}`,
      `?v=1&panel=${panel}`,
    ]),
  ),
  'the Lab alone': '?v=1&world=after',
  lessons: '?v=1&view=lesson',
  'a lesson': '?v=1&view=lesson&lesson=the-lost-refresh&step=3',
  'a practice': '?v=1&view=lesson&lesson=install-the-hotfix&step=2',
  'a test': '?v=1&view=lesson&lesson=test-yourself&step=1',
  check: '?v=1&view=check',
  evidence: '?v=1&view=evidence',
};

function headings(): HTMLElement[] {
  return [...everyElement(document.body)].filter(
    (element): element is HTMLElement =>
      /^h[1-6]$/.test(element.localName) && element.checkVisibility(),
  );
}

describe('headings', () => {
  for (const [name, query] of Object.entries(screens)) {
    it(`are nested in order in ${name}`, async () => {
      await openLoaded(query);
      const levels = headings().map(({localName}) => Number(localName.slice(1)));
      const told = headings().map((heading) => `${heading.localName} ${textOf(heading)}`);
      expect(levels[0], told.join(', ')).to.equal(1);
      expect(levels.filter((level) => level === 1)).to.have.lengthOf(1);
      expect(levels).to.include(2);
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? 0), told.join(', ')).to.be.at.most(1);
      }
    });
  }
});

async function openLoaded(query: string): Promise<void> {
  if (/view=|^\?$/u.test(query)) await openScreen(query);
  else await openApp(query);
  await waitUntil(() => headings().length > 1, 'its headings');
  await painted();
}
