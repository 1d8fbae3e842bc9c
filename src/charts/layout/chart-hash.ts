/** A short name for all that a picture is made of, to see whether it was laid out as it is now. */
import type {ChartGraph} from '../model/chart-graph.js';
import {elkGraphOf} from './elk-graph.js';

/** States, transitions, words, sizes and options: whatever ELK is given. */
export async function hashOf(graph: ChartGraph): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(elkGraphOf(graph, 'above')));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
