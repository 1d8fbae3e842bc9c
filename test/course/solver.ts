/**
 * Works through a lesson as a learner who knows all answers, by keys alone: in the language of the page,
 * in which the test has its texts too.
 */
import {msg, str} from '@lit/localize';

import type {Act, Finding, Lesson, Shown, SituationChange} from '../../lessons/lesson.js';
import {mark, playedOut} from '../../src/course/model/marking.js';
import {actsOf} from '../../src/course/model/practice-stage.js';
import {quizOf} from '../../src/course/model/quiz/quiz.js';
import type {QuizItem} from '../../src/course/model/quiz/quiz-case.js';
import {momentOf, proofOf, stageState} from '../../src/course/model/stage.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {partName} from '../../src/course/model/lesson-text.js';
import type {FramedPage} from '../support/framed-page.js';
import {practise} from './practise.js';

export class Solver {
  readonly #page: FramedPage;
  readonly #lesson: Lesson;

  constructor(page: FramedPage, lesson: Lesson) {
    this.#page = page;
    this.#lesson = lesson;
  }

  /** Does what a step asks for, and waits until it is done. */
  async solve(place: number): Promise<void> {
    const step = this.#lesson.steps[place]!;
    await this.#page.one('h3', step.title);
    if (step.act) await this.#do(step.act, place);
    await this.#page.one('button', msg(str`Step ${place + 1}, done: ${step.title}`));
  }

  async #do(act: Act, place: number): Promise<void> {
    const page = this.#page;
    switch (act.kind) {
      case 'one':
        await page.radio(act.choices.find(({right}) => right)!.text);
        await page.push(msg('Check'));
        break;
      case 'several':
        for (const {text, right} of act.choices) if (right) await page.tick(text);
        await page.push(msg('Check'));
        break;
      case 'order':
        await this.#order(act.items);
        break;
      case 'pick':
        for (const part of act.right) await page.tick(partName(part));
        await page.push(msg('Check'));
        break;
      case 'expect': {
        const truth = playedOut(act, this.#lesson.steps[place]!.stage);
        for (const part of act.on) await page.choose(partName(part), truth[part]!);
        // Not the button that plays the run, which has the same name in some languages.
        await page.push(msg('Play it'), '.primary');
        await page.push(msg('To the end'));
        break;
      }
      case 'moment':
        await this.#seek(momentOf(act.right, this.#run(place))!);
        await page.push(msg('This is the step'));
        break;
      case 'watch':
        await this.#seek(momentOf(act.until, this.#run(place))!);
        break;
      case 'task':
        await this.#show(act.shown);
        break;
      case 'experiments':
        for (const finding of act.findings) await this.#find(finding);
        break;
      case 'compare':
        break;
      case 'test':
        for (const item of quizOf(1, act.items)) await this.#answer(item);
    }
  }

  async #order(items: readonly {readonly id: string; readonly text: string}[]): Promise<void> {
    for (const [place, {text}] of items.entries()) {
      for (let time = 0; time < items.length && this.#placeOf(text) > place; time++) {
        await this.#page.push(msg(str`Up: ${text}`));
      }
    }
    await this.#page.push(msg('Check'));
  }

  #placeOf(text: string): number {
    const items = this.#page.all('sms-order, li').flatMap((each) => this.#page.all('li', each));
    const list = items.length > 0 ? items : this.#page.all('li');
    const entries = list.filter((each) => each.querySelector('[data-by]'));
    return [...new Set(entries)].findIndex((each) => each.textContent.includes(text));
  }

  #run(place: number): ComparedRun {
    const {stage: shown} = this.#lesson.steps[place]!;
    const stage = shown?.kind === 'proof' ? proofOf('before-job') : shown;
    if (stage?.kind !== 'lab') throw new Error('No run is on the stage.');
    const {scenario, worlds, stored} = stageState(stage);
    return new ComparedRun(scenario, worlds, stored);
  }

  async #seek(moment: number): Promise<void> {
    const slider = (await this.#page.one('input[type=range]', msg('Moment'))) as HTMLInputElement;
    await this.#page.tabTo(slider);
    await this.#page.press('Home');
    const later = this.#page.document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    for (let time = 0; time < moment; time++) await this.#page.press(later);
  }

  async #find({shown, says}: Finding): Promise<void> {
    if ('change' in shown) await this.#page.push(msg('Put it back'));
    await this.#show(shown, true);
    await this.#page.one('li.found', `✓ ${msg('Found:')} ${says}`);
  }

  async #show(shown: Shown, begins = false): Promise<void> {
    if ('acts' in shown) {
      await practise(this.#page, actsOf(shown.acts, 'x86'), begins);
      return;
    }
    await this.#change(shown.change);
    if (shown.world) await this.#page.choose(msg('World on the left'), shown.world);
    const end = await this.#page.one('button', msg('To the end'));
    if (end.ariaDisabled !== 'true') await this.#page.push(msg('To the end'));
  }

  async #change({job, masterFailures, servers}: SituationChange): Promise<void> {
    const page = this.#page;
    if (job?.kind) await page.choose(msg('Kind of job'), job.kind);
    if (job?.refreshExisting !== undefined) {
      await page.tick('Refresh Existing Distribution Servers', job.refreshExisting);
    }
    if (job?.putOnSpecified !== undefined) {
      await page.tick('Put on Specified Distribution Servers', job.putOnSpecified);
    }
    if (masterFailures) {
      await page.choose(msg('How often storing fails'), String(masterFailures.count));
    }
    for (const [name, {holds}] of Object.entries(servers ?? {})) {
      await page.push(name);
      await page.radio(
        holds === null || holds === undefined ? msg('nothing') : msg(str`version ${holds}`),
      );
      await page.push(msg('Done'));
    }
  }

  async #answer({question}: QuizItem): Promise<void> {
    if (question.kind === 'order') {
      await this.#order(question.items);
    } else {
      const right = question.choices.filter((choice) => choice.right);
      for (const {text} of right) {
        if (question.kind === 'one') await this.#page.radio(text);
        else await this.#page.tick(text);
      }
      if (
        !mark(
          question,
          right.map(({id}) => id),
        ).right
      )
        throw new Error('No answer is right.');
      await this.#page.push(msg('Check'));
    }
    const names = this.#page.all('button').map((button) => button.textContent.trim());
    const score = msg('See the score');
    await this.#page.push(names.includes(score) ? score : msg('Next item'));
  }
}
