/** Every visible sentence about SMS has facts behind it, so that its mark can say how well it is known. */
import {expect} from 'chai';
import fc from 'fast-check';

import {facts, type EvidenceLevel, type FactId} from '../../lessons/facts.js';
import {lessonEvidence} from '../../lessons/lesson-evidence.js';
import {lessons} from '../../lessons/index.js';
import {storyEnd, storyScenes} from '../../lessons/story.js';
import {labPresets} from '../../src/links/lab-presets.js';
import {ComparedRun, sidesOf} from '../../src/run/compared-run.js';
import {record} from '../../src/run/record.js';
import type {Recording} from '../../src/run/recording.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {desktopFacts, outcomeGrounds, ticketFacts} from '../../src/practice/model/outcome-facts.js';
import {logLinesOf} from '../../src/words/despool-log.js';
import {
  differenceFacts,
  factsBeforeTheJob,
  factsOfLine,
  factsOfMessage,
  factsOfSite,
  factsOfStep,
  weakestOf,
} from '../../src/words/grounds.js';
import {narrate, sentenceOf} from '../../src/words/narration.js';
import {scenarios} from '../reference/scenarios.js';
import {forAny} from '../support/properties.js';

/** What is said without anything behind it. */
function unmarked(texts: Iterable<readonly [string, readonly FactId[]]>): string[] {
  return [...texts].flatMap(([text, ids]) =>
    ids.length > 0 && ids.every((id) => id in facts) && new Set(ids).size === ids.length
      ? []
      : [text],
  );
}

function* captionsOf(recording: Recording): Iterable<readonly [string, readonly FactId[]]> {
  for (const step of recording.steps) {
    yield [sentenceOf(recording, step), factsOfStep(recording, step)];
  }
}

/** The level of the captions with this title, in the world without the hotfix. */
function levelOf(title: string, scenario: object = {}): EvidenceLevel | undefined {
  const recording = record(readScenario({version: 1, ...scenario}), 'absent');
  const step = recording.steps.find((each) => narrate(recording, each).title === title);
  return step && weakestOf(factsOfStep(recording, step));
}

describe('the evidence of a caption', () => {
  for (const {id, scenario} of labPresets) {
    it(`is known at every step of “${id}”, in every world`, () => {
      for (const world of worlds) {
        expect(unmarked(captionsOf(record(scenario, world)))).to.deep.equal([]);
      }
    });
  }

  it('is known whatever the situation, and is among what its kind of message rests on', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 83, runs: 60}, (scenario, world) => {
      const recording = record(scenario, world);
      expect(unmarked(captionsOf(recording))).to.deep.equal([]);
      for (const step of recording.steps) {
        expect(factsOfMessage(step.event.type)).to.include.members([
          ...factsOfStep(recording, step),
        ]);
      }
    });
  });

  it('says “assumed” where a caption only reads like a fact', () => {
    expect(levelOf('Storing fails')).to.equal('assumed');
    expect(levelOf('Job complete')).to.equal('assumed');
    expect(levelOf('Job retrying')).to.equal('assumed');
    expect(levelOf('Instruction deleted')).to.equal('assumed');
  });

  it('says “inferred” of how the refresh is lost, and of servers that are skipped', () => {
    expect(levelOf('Retry loses the refresh')).to.equal('inferred');
    expect(levelOf('Servers skipped')).to.equal('inferred');
    expect(levelOf('Putting on KYOTO')).to.equal('inferred');
  });

  it('says “inferred” of what an instruction asks for: no source prints one', () => {
    expect(levelOf('Job active')).to.equal('inferred');
    expect(levelOf('Attempt 1')).to.equal('documented');
    expect(levelOf('Attempt 2')).to.equal('inferred');
  });

  it('says “documented” of what sources say', () => {
    expect(levelOf('Waiting')).to.equal('documented');
    expect(levelOf('KYOTO is current')).to.equal('documented');
    expect(levelOf('Job failed', {masterFailures: {count: 100}})).to.equal('documented');
  });

  it('names the default servers where a job makes neither request, and says that they are left out', () => {
    const job = {refreshExisting: false, putOnSpecified: false};
    const recording = record(readScenario({version: 1, job}), 'absent');
    for (const title of ['Job active', 'Attempt 2', 'Master stored']) {
      const step = recording.steps.find((each) => narrate(recording, each).title === title);
      expect(step && factsOfStep(recording, step), title).to.include.members([
        'default-servers-without-options',
        'no-default-servers-here',
      ]);
      expect(step && sentenceOf(recording, step)).not.to.include('asks for no distribution server');
    }
  });

  it('gives both sources where they disagree', () => {
    const recording = record(readScenario({version: 1}), 'absent');
    const step = recording.steps.find(
      (each) => narrate(recording, each).title === 'Servers skipped',
    );
    const ids = step ? factsOfStep(recording, step) : [];
    expect(ids).to.include.members(['skipping-is-a-fault-too', 'added-server-refreshes-all']);
  });
});

describe('the evidence of what else the Lab says', () => {
  const cases = labPresets.filter(({scenario}) => scenario.servers.length < 100);

  it('is known for each status that a job shows', () => {
    const seen = new Set<string>();
    for (const {scenario, worlds: pair} of cases) {
      const run = new ComparedRun(scenario, pair);
      for (let moment = 0; moment <= run.length; moment++) {
        for (const side of sidesOf('both')) {
          const {site, recording} = run.at(side, moment);
          seen.add(site.job.state);
          expect(unmarked([[site.job.state, factsOfSite(site, recording)]])).to.deep.equal([]);
        }
      }
    }
    expect([...seen]).to.have.members(['pending', 'active', 'retrying', 'complete', 'failed']);
    expect(unmarked([['Before the job', factsBeforeTheJob]])).to.deep.equal([]);
  });

  it('is “documented” for each line of the log that a source prints, and else “assumed”', () => {
    for (const {scenario} of cases) {
      for (const world of worlds) {
        const recording = record(scenario, world);
        for (const line of recording.steps.flatMap((step) => logLinesOf(recording, step))) {
          const level = weakestOf(factsOfLine(line));
          expect(level, line.text).to.equal(line.isIllustrative ? 'assumed' : 'documented');
        }
      }
    }
  });

  it('is known for each preset, each scene of the story, and each kind of difference', () => {
    expect(unmarked(labPresets.map((preset) => [preset.shows, preset.facts]))).to.deep.equal([]);
    const scenes = [...storyScenes, storyEnd];
    expect(unmarked(scenes.map((scene) => [scene.caption, scene.facts]))).to.deep.equal([]);
    expect(unmarked(Object.entries(differenceFacts))).to.deep.equal([]);
  });
});

describe('the evidence of what the practice server says', () => {
  it('is known for each outcome, and so for each box, line and message that tells it', () => {
    const grounds = Object.entries(outcomeGrounds);
    expect(unmarked(grounds.map(([outcome, its]) => [outcome, its.facts]))).to.deep.equal([]);
  });

  it('is known for what its windows show', () => {
    const windows = [
      ['desktop', desktopFacts],
      ['ticket', ticketFacts],
    ] as const;
    expect(unmarked(windows)).to.deep.equal([]);
    expect(weakestOf(desktopFacts)).to.equal('assumed');
  });
});

describe('the evidence of a lesson', () => {
  /** A made-up case, or what to do on the screen, says nothing of SMS that a source could. */
  const claims = /Q\d{6}|\bMicrosoft\b|\bBackOffice\b|event \d/u;

  for (const {id, steps} of lessons) {
    it(`stands with each paragraph of “${id}”`, () => {
      const evidence = lessonEvidence[id] ?? {};
      expect(Object.keys(evidence)).to.have.members(steps.map((step) => step.id));
      for (const step of steps) {
        const paragraphs = evidence[step.id] ?? [];
        expect(paragraphs, step.id).to.have.length(step.say.length);
        for (const [place, text] of step.say.entries()) {
          const ids = paragraphs[place] ?? [];
          if (ids.length === 0) expect(text, step.id).not.to.match(claims);
          else expect(unmarked([[text, ids]])).to.deep.equal([]);
        }
      }
    });

    it(`stands with what each step of “${id}” says when it is done`, () => {
      for (const {id: step, then = [], act, facts: ids = []} of steps) {
        const isMarked = act !== undefined && !['watch', 'test', 'compare'].includes(act.kind);
        if (then.length === 0 && !isMarked) continue;
        expect(unmarked([[`${id}, ${step}`, ids]])).to.deep.equal([]);
      }
    });
  }
});
