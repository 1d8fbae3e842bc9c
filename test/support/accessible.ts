/** What axe finds wrong with an element. */
import type {Result, RunOptions} from 'axe-core';
import {expect} from 'chai';

import {isFirefox} from './engine.js';
import {isFull} from './full.js';

const colorRules = ['color-contrast', 'link-in-text-block'];
const usualColors = '(prefers-color-scheme: light) and (forced-colors: none)';

/**
 * By all rules of axe in the page's usual colours; in dark and forced colours by the rules on colours,
 * as the others found all that they find. The long form of the tests takes all rules everywhere.
 */
export async function expectAccessible(element: Element, name?: string): Promise<void> {
  if (matchMedia(usualColors).matches) await expectNothing(element, {}, name);
  else await expectReadable(element, name);
}

/** By the rules on colours: for a state that is held against all rules elsewhere, at another size. */
export async function expectReadable(element: Element, name?: string): Promise<void> {
  await expectNothing(element, isFull ? {} : {runOnly: colorRules}, name);
}

async function expectNothing(element: Element, options: RunOptions, name?: string): Promise<void> {
  const {default: axe} = await import('axe-core');
  // Firefox stands in for forced colours with a pair of its own that axe finds too weak: white on #3399ff.
  const isStandIn = isFirefox && matchMedia('(forced-colors: active)').matches;
  const {violations} = await axe.run(element, {
    ...options,
    resultTypes: ['violations'],
    // The rules that read style sheets are off.
    preload: false,
  });
  const found = violations.filter(
    (violation) => !(isStandIn && violation.id === 'color-contrast') && !isJoinedArabic(violation),
  );
  expect(found.map(describeViolation), name).to.deep.equal([]);
}

/**
 * Axe takes Arabic letters that join for a sign of an icon font, and misses their words in a name: in the
 * rows of an outline, whose names are their texts.
 */
function isJoinedArabic({id, nodes}: Result): boolean {
  return (
    id === 'label-content-name-mismatch' &&
    document.documentElement.lang === 'ar' &&
    nodes.every(({html}) => html.includes('role="treeitem"'))
  );
}

function describeViolation({id, help, nodes}: Result): string {
  const places = nodes.map((node) => `${node.html}\n  ${node.failureSummary ?? ''}`);
  return [`${id}: ${help}`, ...places].join('\n');
}
