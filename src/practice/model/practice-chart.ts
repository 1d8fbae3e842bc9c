/** The chart of a practice, for inspectors: an event that one sends counts as the learner's own act. */
import {msg} from '@lit/localize';

import type {LiveChart} from '../../inspect/index.js';
import {actLike} from './practice.js';
import type {Practice} from './practice.js';

const known = new WeakMap<Practice, LiveChart>();

/** The same each time for the same practice. */
export function practiceChart(practice: Practice): LiveChart {
  const chart = known.get(practice) ?? chartOf(practice);
  known.set(practice, chart);
  return chart;
}

function chartOf(practice: Practice): LiveChart {
  return {
    get actor() {
      return practice.actor;
    },
    name: msg('Practice server'),
    subscribe: (listener) => practice.subscribe(listener),
    send: (event) => {
      const act = actLike(event);
      return act !== undefined && practice.do(act);
    },
  };
}
