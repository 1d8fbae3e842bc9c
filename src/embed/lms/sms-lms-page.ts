import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {lessons} from '../../../lessons/index.js';
import {articleView, type InitialView} from '../../app/initial-view.js';
import sharedStyles from '../../ui/shared.styles.js';
import type {ShownEvent} from '../../app/app-events.js';
import {LanguageController} from '../../app/language-controller.js';
import '../../app/sms-notes.js';
import '../../app/sms-shell.js';
import type {SmsShell} from '../../app/sms-shell.js';
import type {Route} from '../../links/route.js';
import {lessonTitle} from '../../words/data-text.js';
import {LmsController, openAsyncTracker} from './lms-controller.js';
import type {Tracker} from './tracker.js';
import './sms-lms-bar.js';

/** The page that an LMS opens: one unit, above it what the LMS knows of it, and the way out. */
@customElement('sms-lms-page')
@localized()
export class SmsLmsPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100dvh;
      }

      sms-shell {
        /* About as high as the bar, which stays in sight. */
        --sms-top: 3.6rem;

        flex: 1;
      }

      /* A package of one lesson. */
      .one {
        --sms-others: none;
      }

      .skip {
        position: absolute;
        z-index: 6;
        padding: 0.6rem 1rem;
        border: 1px solid var(--sms-color-ink);
        background: var(--sms-color-card);
        font-weight: 650;
      }

      .skip:not(:focus) {
        clip-path: inset(50%);
      }

      main {
        display: grid;
        flex: 1;
        gap: 0.8rem;
        place-content: center;
        justify-items: start;
        width: min(36rem, 100%);
        margin: 0 auto;
        padding: 2rem var(--sms-gutter);
        line-height: 1.5;
      }

      h1,
      p {
        margin: 0;
      }
    `,
  ];

  /** What a package says that it is of; see `launch.ts`. */
  @property() launch = '';

  @state() private initialView: InitialView | undefined;
  @state() private route: Route | undefined;
  /** What the LMS did not do, since it was last read. */
  @state() private notes: readonly string[] = [];

  @query('sms-shell') private readonly shell!: SmsShell | null;
  @query('h1') private readonly heading!: HTMLElement | null;

  readonly #language = new LanguageController(this, {
    ownsPage: true,
    say: (problem) => this.#say(problem()),
  });
  #lms: LmsController | undefined;
  #isOpening = false;

  protected override willUpdate(): void {
    if (this.#isOpening) return;
    this.#isOpening = true;
    const asyncTracker = openAsyncTracker(this.launch, (sentence) => this.#say(sentence));
    if (asyncTracker) void asyncTracker.then((tracker) => this.#begin(tracker));
    else this.#begin();
  }

  #begin(asyncTracker?: Tracker): void {
    const tell = (sentence: string): void => this.#say(sentence);
    this.#lms = new LmsController(this, this.launch, {tell, asyncTracker});
    const {locale} = this.#lms.visit;
    this.#language.use(locale || undefined);
    this.#open();
  }

  override render(): TemplateResult {
    const lms = this.#lms;
    if (!lms) return html`<slot></slot>`;
    if (lms.hasLeft) return this.#renderEnd(lms);
    const isOne = lms.visit.name !== 'course';
    return html`
      <a class="skip" href="#lesson" @click=${this.#skip}>${msg('Skip to the lesson')}</a>
      <sms-lms-bar
        .done=${lms.steps.done}
        .of=${lms.steps.of}
        .status=${lms.visit.session?.tracker.status}
        .since=${lms.unstoredSince}
        ?offline=${lms.isOffline}
        ?kept=${lms.visit.session?.isKeptHere === true}
        ?recording=${lms.visit.session?.isRecording === true}
        .away=${this.#isAway(lms) ? this.#title(lms) : ''}
        @sms-lms-leave=${this.#leave}
        @sms-unit-ask=${this.#open}
      ></sms-lms-bar>
      ${this.#renderNotes()}
      <sms-shell
        class=${isOne ? 'one' : ''}
        where="frame"
        .initialView=${this.initialView}
        @sms-shown=${({place}: ShownEvent) => (this.route = place)}
      ></sms-shell>
    `;
  }

  #renderNotes(): TemplateResult {
    return html`
      <sms-notes .notes=${this.notes} @sms-notes-dismiss=${() => (this.notes = [])}></sms-notes>
    `;
  }

  #renderEnd(lms: LmsController): TemplateResult {
    return html`
      ${this.#renderNotes()}
      <main>
        <h1 tabindex="-1">${this.#endTitle(lms)}</h1>
        ${lms.isLeaving ? nothing : this.#renderEndText(lms)}
      </main>
    `;
  }

  #renderEndText(lms: LmsController): TemplateResult {
    const returnUrl = lms.visit.session?.tracker.returnUrl;
    return html`
      <p>${this.#endWords(lms)}</p>
      ${returnUrl ? html`<a href=${returnUrl}>${msg('Back to your course')}</a>` : nothing}
      <button type="button" @click=${this.#stay}>${msg('Continue without recording')}</button>
    `;
  }

  /** In a frame there is a course around, and no window to be closed. */
  #endTitle({isLeaving, visit: {session}}: LmsController): string {
    if (isLeaving) return msg('Saving…');
    if (window.parent === window) return msg('You can close this window');
    return session?.tracker.isWhole
      ? msg('Your work is saved')
      : msg('Not all of your work is saved');
  }

  #endWords({steps: {done, of}, visit: {session}}: LmsController): string {
    if (!session?.tracker.isWhole) {
      return session?.isKeptHere
        ? msg(
            'Your LMS did not store all of your work. This browser keeps the rest and sends it when you open this lesson here again.',
          )
        : msg('Your LMS did not store all of your work.');
    }
    if (done === of) return msg('You have completed all steps, and your LMS has recorded this.');
    return msg(
      str`Your LMS has recorded your work: ${done} of ${of} steps. Next time, you continue here.`,
    );
  }

  #say(sentence: string): void {
    this.notes = [...this.notes, sentence];
  }

  /** Shows the unit where the learner is in it. */
  #open(): void {
    const at = this.#lms?.at;
    const lesson = lessons.find(({id}) => id === at?.lesson);
    const index = lesson?.steps.findIndex(({id}) => id === at?.step) ?? 0;
    const step = Math.max(0, index) + 1;
    this.initialView = {...articleView, screen: 'lesson', lesson: lesson?.id ?? null, step};
    this.route = {screen: 'lesson', lesson: lesson?.id ?? null, step};
  }

  /** Another lesson than the one that is recorded. */
  #isAway({visit: {name}}: LmsController): boolean {
    return (
      name !== 'course' && this.route?.screen === 'lesson' && this.route.lesson !== name.lesson
    );
  }

  #title({visit: {name}}: LmsController): string {
    const lesson = lessons.find(({id}) => name !== 'course' && id === name.lesson);
    return lesson ? lessonTitle(lesson) : '';
  }

  #leave(): void {
    this.notes = [];
    void this.#lms?.leave();
    void this.updateComplete.then(() => this.heading?.focus());
  }

  /** Past the bar and the list of steps. */
  #skip(click: MouseEvent): void {
    click.preventDefault();
    this.shell?.renderRoot.querySelector('sms-lessons')?.focus();
  }

  #stay(): void {
    this.notes = [];
    this.#lms?.stay();
    void this.updateComplete.then(() => this.shell?.goToTop());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lms-page': SmsLmsPage;
  }
}
