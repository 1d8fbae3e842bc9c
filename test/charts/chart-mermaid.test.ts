/** A chart as Mermaid: all of it, and nothing that Mermaid would not read. */
import {expect} from 'chai';

import {receiveBoxMachine} from '../../machines/site/receive-box.js';
import {listedCharts} from '../../src/charts/chart-list.js';
import {graphOf} from '../../src/charts/model/chart-graph.js';
import {mermaidOf} from '../../src/charts/model/chart-mermaid.js';

/** The lines that are written, as Mermaid 11 reads them; checked against it by hand. */
const grammar = [
  /^stateDiagram-v2$/,
  /^ +%% \w+$/,
  /^ +\[\*\] --> \w+$/,
  /^ +\w+ --> \[\*\]$/,
  /^ +\w+ --> \w+ : [^:;#{}]+$/,
  /^ +\w+ : [^:;#{}]+$/,
  /^ +state \w+ \{$/,
  /^ +\}$/,
  /^ +note right of \w+$/,
  /^ +end note$/,
];

describe('a chart as Mermaid', () => {
  for (const {machine} of listedCharts) {
    const graph = graphOf(machine);
    const lines = mermaidOf(graph).trimEnd().split('\n');

    it(`is of lines that Mermaid knows: ${graph.id}`, () => {
      let isInNote = false;
      let depth = 0;
      for (const line of lines) {
        if (line.trim() === 'end note') isInNote = false;
        if (!isInNote)
          expect(
            grammar.some((form) => form.test(line)),
            line,
          ).to.equal(true);
        if (line.trim().startsWith('note ')) isInNote = true;
        depth += line.endsWith('{') ? 1 : line.trim() === '}' ? -1 : 0;
        expect(depth).to.be.at.least(0);
      }
      expect(depth).to.equal(0);
      expect(isInNote).to.equal(false);
    });

    it(`has every state, transition, guard and action: ${graph.id}`, () => {
      const text = lines.join('\n');
      for (const {path, entry, exit, initial} of graph.states) {
        if (path !== '') expect(text).to.match(new RegExp(`\\b${path.replaceAll('.', '_')}\\b`));
        if (initial) expect(text).to.include(`[*] --> ${initial.replaceAll('.', '_')}`);
        for (const {name} of [...entry, ...exit]) expect(text).to.include(name);
      }
      const arrows = lines.filter((line) => /^ +\w+ --> \w+ :/.test(line));
      const moving = graph.transitions.filter(({target}) => target !== null);
      expect(arrows).to.have.length(moving.length);
      for (const {guard, actions, trigger} of graph.transitions) {
        if (guard !== null) expect(text).to.include(`[${guard}]`);
        for (const {name} of actions) expect(text).to.include(name);
        if (trigger.kind === 'message') expect(text).to.include(trigger.type);
        if (trigger.kind === 'delay') expect(text).to.include(`after ${trigger.delay.name}`);
      }
    });
  }

  it('writes a transition within the states that hold both of its ends', () => {
    expect(mermaidOf(graphOf(receiveBoxMachine))).to.equal(`stateDiagram-v2
  %% receiveBox
  [*] --> empty
  empty : empty
  ready : ready
  offered : offered
  offered : entry / offerInstruction
  state taken {
    [*] --> taken_inWork
    taken_inWork : inWork
    taken_waiting : waiting
    taken_inWork --> taken_waiting : retry.written / keepInstruction
  }
  empty --> ready : instruction.received / keepInstruction
  ready --> offered : always [despoolerWaits]
  offered --> taken : instruction.taken / noteDespoolerBusy
  taken --> ready : after responseInterval
  taken_inWork --> empty : instruction.deleted / deleteInstruction
  note right of empty
    the whole chart:
    despooler.waiting / noteDespoolerWaits
    despooler.stopped / noteDespoolerBusy
  end note
`);
  });
});
