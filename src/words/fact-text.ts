/** The facts in the language of the page, and what their evidence levels are called. */
import {msg} from '@lit/localize';

import {facts, type EvidenceLevel, type FactId} from '../../lessons/facts.js';
import {textOf} from './data-text.js';

export function factSays(id: FactId): string {
  return textOf(`fact.${id}.says`, facts[id].says);
}

export function factSource(id: FactId): string {
  return textOf(`fact.${id}.source`, facts[id].source);
}

export function evidenceName(evidence: EvidenceLevel): string {
  switch (evidence) {
    case 'documented':
      return msg('documented');
    case 'inferred':
      return msg('inferred');
    case 'assumed':
      return msg('assumed');
  }
}

export function evidenceMeaning(evidence: EvidenceLevel): string {
  switch (evidence) {
    case 'documented':
      return msg('A source says so.');
    case 'inferred':
      return msg('We concluded this from what sources say.');
    case 'assumed':
      return msg('We chose this, because no source says it.');
  }
}
