import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {ReadingController} from '../evidence/index.js';
import {ourPictureWords} from '../lab/picture/index.js';
import type {LabRequest} from '../links/route.js';
import {OpenLabEvent, PlaceChangeEvent} from '../ui/navigation-events.js';
import {ReducedMotionController} from '../ui/reduced-motion-controller.js';
import {flowKey, isMirrored} from '../ui/direction.js';
import sharedStyles from '../ui/shared.styles.js';
import {textOf} from '../words/data-text.js';
import {scenesOf, storyCase, storyRun, type StoryScene} from './model/story-moments.js';
import {SceneController} from './scene-controller.js';

/** CSS pixels that a finger has to go sideways before it turns to another scene. */
const swipe = 40;

/** Milliseconds without a turn of the wheel, after which the next turn counts; and the longest turn. */
const wheelRest = 200;
const longestTurn = 1_200;

/**
 * The fault in five scenes of one recording, on the picture of the Lab.
 *
 * It plays by itself once, unless the reader asks for less motion; keys, clicks, swipes and, where
 * nothing scrolls, the wheel turn to another scene. The last scene ends on a dare.
 *
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to change the situation in the Lab.
 * @fires {PlaceChangeEvent} sms-place-change - The learner wants to see the lessons or the article's facts.
 */
@customElement('sms-story')
@localized()
export class SmsStory extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(8rem, 1fr) auto / minmax(0, 1fr);
        min-height: 0;
        outline: none;
        container-type: inline-size;
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 1rem;
        padding: clamp(0.3rem, 1.5vh, 1.2rem) var(--sms-gutter) 0;
      }

      h2 {
        margin: 0;
        font-size: clamp(1.05rem, 2.6vw + 0.4rem, 2.4rem);
        line-height: 1.15;
        text-wrap: balance;
      }

      .count {
        margin: 0;
        color: var(--sms-color-muted);
        font-variant-numeric: tabular-nums;
      }

      sms-picture {
        min-height: 0;
        cursor: pointer;
        touch-action: pan-y;
      }

      /* Where nothing around has a height of its own, the width gives it. */
      :host(:not([fills])) sms-picture {
        block-size: clamp(16rem, 50cqi, 40rem);
      }

      footer {
        display: flex;
        /* What comes at the end stands above the buttons, which stay where they are. */
        flex-wrap: wrap-reverse;
        align-items: center;
        gap: 0.35rem 0.6rem;
        min-height: 2.75rem;
        padding: 0.2rem var(--sms-gutter);
        border-block-start: 1px solid var(--sms-color-line);
        font-size: 0.95rem;
      }

      ol {
        display: flex;
        gap: 0.2rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .dot {
        display: grid;
        place-items: center;
        min-width: 2.25rem;
        padding: 0;
        border-color: transparent;
        background: none;
        font-variant-numeric: tabular-nums;
      }

      button {
        white-space: nowrap;
      }

      /* As wide as the widest of what it says. */
      .play::after {
        display: block;
        overflow: hidden;
        height: 0;
        content: attr(data-room);
        white-space: pre;
        visibility: hidden;
      }

      .next .flow {
        display: none;
      }

      .dot[aria-current='step'],
      .dot[aria-current='step']:hover:not(:disabled) {
        border: 2px solid var(--sms-color-ink);
        border-radius: 1.2rem;
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
        font-weight: 700;
      }

      .dare {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: 0.35rem 0.6rem;
      }

      .dare strong {
        font-size: 1.05em;
      }

      .primary {
        border-color: var(--sms-color-stale);
        background: var(--sms-color-stale);
        color: var(--sms-color-paper);
        font-weight: 700;
      }

      .primary:hover:not(:disabled, [aria-disabled='true']) {
        background: var(--sms-color-ink);
      }

      @media (max-width: 40rem), (max-height: 30rem) {
        button {
          min-height: 2rem;
          padding: 0.2rem 0.6rem;
        }

        .dot {
          min-width: 1.6rem;
          padding: 0;
        }

        footer {
          gap: 0.2rem 0.4rem;
        }
      }

      @media (max-width: 40rem) {
        footer {
          font-size: 0.8rem;
        }

        .dare {
          flex: 1 0 100%;
          justify-content: flex-start;
        }

        .dare strong {
          flex: 1 0 100%;
        }
      }

      /* One row in every language: the words are still its name. */
      @media (max-width: 32rem) {
        .next .words {
          display: none;
        }

        .next .flow {
          display: inline-block;
        }
      }

      /* A low frame belongs to the picture: one line above it, one strip below. */
      @media (max-height: 30rem) {
        h2 {
          font-size: 1.05rem;
        }

        .count,
        .dare strong,
        .more {
          display: none;
        }
      }

      @media (forced-colors: active) {
        .dot[aria-current='step'] {
          outline: 2px solid CanvasText;
          outline-offset: -4px;
        }
      }
    `,
  ];

  /** Plays by itself when it is first shown; never where the reader asks for less motion. */
  @property({type: Boolean, attribute: 'no-autoplay'}) noAutoplay = false;

  /** Whether it has what the window leaves; else its width gives its height. */
  @property({type: Boolean, reflect: true}) fills = false;

  readonly #run = storyRun();
  readonly #scenes = scenesOf(this.#run);
  readonly #scene = new SceneController(this, () => this.#scenes.map(captionOf));
  readonly #motion = new ReducedMotionController(this);
  readonly #reading = new ReadingController(this);
  #swipeFrom: number | undefined;
  #wheeledAt = -Infinity;
  #turnedAt = -Infinity;

  constructor() {
    super();
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('wheel', this.#onWheel, {passive: true});
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated && !this.noAutoplay && !this.#motion.reduced) this.#scene.play();
  }

  override render(): TemplateResult | typeof nothing {
    const {index, part} = this.#scene;
    const scene = this.#scenes[index];
    if (!scene) return nothing;
    return html`
      <header role="presentation">
        <h2 aria-live="polite" aria-atomic="true">${captionOf(scene)}</h2>
        ${this.#reading.parts?.renderMark(scene.facts)}
        <p class="count">
          ${msg(str`Scene ${index + 1} of ${this.#scenes.length}`)}
          ${scene.id === 'retry' ? html` · ${ourPictureWords()}` : nothing}
        </p>
      </header>
      <sms-picture
        .run=${this.#run}
        .moment=${scene.moment}
        .progress=${part}
        @click=${this.#next}
        @pointerdown=${this.#onPointerDown}
        @pointerup=${this.#onPointerUp}
      ></sms-picture>
      <footer role="presentation">
        ${this.#renderControls()} ${this.#scene.isLast ? this.#renderDare() : nothing}
      </footer>
    `;
  }

  #renderControls(): TemplateResult {
    const {index, isPlaying, isLast} = this.#scene;
    const [play, pause, again] = [msg('Play'), msg('Pause'), msg('Play again')];
    return html`
      <button
        type="button"
        class="play"
        data-room=${[play, pause, again].join('\n')}
        @click=${() => (isPlaying ? this.#scene.pause() : this.#scene.play())}
      >
        ${isPlaying ? pause : isLast ? again : play}
      </button>
      <nav aria-label=${msg('Scenes')}>
        <ol>
          ${this.#scenes.map(
            (scene, place) => html`
              <li>
                <button
                  type="button"
                  class="dot"
                  aria-current=${place === index ? 'step' : 'false'}
                  aria-label=${msg(str`Scene ${place + 1}: ${captionOf(scene)}`)}
                  @click=${() => this.#show(place)}
                >
                  ${place + 1}
                </button>
              </li>
            `,
          )}
        </ol>
      </nav>
      <button
        type="button"
        class="next"
        aria-label=${msg('Next scene')}
        aria-disabled=${isLast}
        @click=${this.#next}
      >
        <span class="words">${msg('Next scene')}</span>
        <span class="flow" aria-hidden="true">→</span>
      </button>
    `;
  }

  #renderDare(): TemplateResult {
    return html`
      <div class="dare">
        <strong>${msg('One change makes this vanish.')}</strong>
        <button type="button" class="primary" @click=${this.#openLab}>
          ${msg('Find it in the Lab')}
        </button>
        <button
          type="button"
          class="more"
          @click=${() => this.#go({screen: 'lesson', lesson: null, step: 1})}
        >
          ${msg('Take the lessons')}
        </button>
        <button type="button" class="more" @click=${() => this.#go({screen: 'evidence'})}>
          ${msg('What the article says')}
        </button>
      </div>
    `;
  }

  readonly #next = (): void => {
    if (!this.#scene.isLast) this.#show(this.#scene.index + 1);
  };

  #show(index: number): void {
    this.#scene.show(index, {still: this.#motion.reduced});
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const {index} = this.#scene;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      PageDown: index + 1,
      ArrowLeft: index - 1,
      PageUp: index - 1,
      Home: 0,
      End: this.#scenes.length - 1,
    };
    const target = targets[flowKey(event.key, this)];
    if (target === undefined) return;
    event.preventDefault();
    this.#show(target);
  };

  /** One turn of a wheel, however long a touchpad keeps turning it, goes one scene. */
  readonly #onWheel = ({deltaX, deltaY, ctrlKey, timeStamp}: WheelEvent): void => {
    const isSameTurn =
      timeStamp - this.#wheeledAt < wheelRest && timeStamp - this.#turnedAt < longestTurn;
    this.#wheeledAt = timeStamp;
    if (ctrlKey || isSameTurn || Math.abs(deltaY) <= Math.abs(deltaX)) return;
    const {scrollHeight, clientHeight} = document.documentElement;
    // Elsewhere the wheel belongs to the page around.
    if (!this.fills || window.parent !== window || scrollHeight > clientHeight) return;
    const target = this.#scene.index + Math.sign(deltaY);
    if (target < 0 || target >= this.#scenes.length) return;
    this.#turnedAt = timeStamp;
    this.#show(target);
  };

  #onPointerDown({clientX, pointerType}: PointerEvent): void {
    this.#swipeFrom = pointerType === 'touch' ? clientX : undefined;
  }

  #onPointerUp({clientX}: PointerEvent): void {
    const way =
      this.#swipeFrom === undefined ? 0 : (clientX - this.#swipeFrom) * (isMirrored(this) ? -1 : 1);
    this.#swipeFrom = undefined;
    if (way < -swipe) this.#next();
    if (way > swipe) this.#show(this.#scene.index - 1);
  }

  #openLab(): void {
    const request: LabRequest = {scenario: storyCase, step: 'end'};
    const event = new OpenLabEvent(request);
    this.dispatchEvent(event);
  }

  #go(place: object): void {
    const event = new PlaceChangeEvent(place, {isNew: true});
    this.dispatchEvent(event);
  }
}

function captionOf({id, caption}: StoryScene): string {
  return textOf(`story.${id}.caption`, caption);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-story': SmsStory;
  }
}
