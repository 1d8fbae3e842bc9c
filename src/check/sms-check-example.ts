import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {beginningSentences, endingSentences, storyOf, type Story} from './model/example-story.js';
import type {Situation} from './model/situations.js';
import {worldNameOf} from '../words/world-names.js';
import type {World} from '../run/world.js';
import type {LabRequest} from '../links/route.js';
import {OpenLabEvent, opensElsewhere} from '../ui/navigation-events.js';
import {articleState} from '../links/lab-state.js';
import sharedStyles from '../ui/shared.styles.js';
import type {Scenario} from '../run/scenario.js';
import {timesOf} from '../words/format.js';

/**
 * One situation in which the claim fails: drawn, told in sentences, and a way to see it in the Lab.
 *
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see it.
 */
@customElement('sms-check-example')
@localized()
export class SmsCheckExample extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9rem;
        padding: 1rem 1.2rem 1.1rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      h3 {
        margin: 0;
        font-size: 1.15rem;
      }

      h3 small {
        display: block;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 600;
      }

      p {
        margin: 0;
        line-height: 1.5;
      }

      .end {
        font-weight: 600;
      }

      .drawing {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.6rem;
        align-items: center;
      }

      .drawing > * {
        position: relative;
        max-width: 100%;
      }

      .drawing > * + *::before {
        content: '';
        position: absolute;
        inset-block-start: 50%;
        inset-inline-start: -1.35rem;
        width: 1.1rem;
        border-block-start: 2px solid var(--sms-color-edge);
      }

      @container (max-width: 40rem) {
        .drawing {
          flex-direction: column;
          gap: 0.9rem;
          align-items: flex-start;
        }

        .drawing > * + *::before {
          inset-block-start: -0.9rem;
          inset-inline-start: 1.4rem;
          width: 0;
          height: 0.8rem;
          border-block-start: none;
          border-inline-start: 2px solid var(--sms-color-edge);
        }
      }

      .sheet {
        display: grid;
        gap: 0.05rem;
        padding: 0.4rem 0.9rem 0.45rem 0.6rem;
        border: 1.5px solid var(--sms-color-instruction);
        border-start-end-radius: 0.9rem;
        background: var(--sms-color-instruction-tint);
        font-size: 0.8rem;
        line-height: 1.35;
      }

      .sheet b {
        color: var(--sms-color-instruction);
        font-size: 0.72rem;
        letter-spacing: var(--sms-spread, 0.05em);
      }

      .unasked {
        color: var(--sms-color-muted);
      }

      .lost {
        padding-inline: 0.25rem;
        border-radius: 4px;
        background: var(--sms-color-stale-tint);
        color: var(--sms-color-stale);
        font-weight: 700;
      }

      .failure {
        display: grid;
        justify-items: center;
        min-width: 4.5rem;
        max-width: 6.5rem;
        color: var(--sms-color-failure);
        font-size: 0.8rem;
        line-height: 1.25;
        text-align: center;
      }

      .failure b {
        display: grid;
        place-items: center;
        width: 1.7rem;
        height: 1.7rem;
        border: 3px solid var(--sms-color-failure);
        border-radius: 50%;
        font-size: 0.9rem;
      }

      ul {
        display: grid;
        gap: 0.35rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        gap: 0.3rem 1rem;
        flex-wrap: wrap;
        justify-content: space-between;
        min-width: min(100%, 10.5rem);
        padding: 0.3rem 0.6rem;
        border: 1.5px solid var(--sms-color-edge);
        border-radius: 6px;
        background: var(--sms-color-card);
        font-size: 0.85rem;
        font-variant-numeric: tabular-nums;
      }

      li span {
        font-weight: 650;
      }

      .current {
        border-color: var(--sms-color-current);
      }

      .current span {
        color: var(--sms-color-current);
      }

      .stale {
        border-width: 2px;
        border-color: var(--sms-color-stale);
        background:
          repeating-linear-gradient(
            45deg,
            transparent 0 5px,
            color-mix(in srgb, var(--sms-color-stale) 16%, transparent) 5px 7px
          ),
          var(--sms-color-stale-tint);
      }

      .stale span {
        color: color-mix(in srgb, var(--sms-color-stale) 82%, var(--sms-color-ink));
      }

      .show {
        display: inline-flex;
        gap: 0.5rem;
        align-items: center;
        justify-self: start;
        padding: 0.45rem 1rem;
        border-color: var(--sms-color-ink);
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
        font-weight: 650;
        text-decoration: none;
      }

      .show:hover {
        background: color-mix(in srgb, var(--sms-color-ink) 85%, var(--sms-color-paper));
      }

      @media (forced-colors: active) {
        .show {
          border: 2px solid LinkText;
          background: Canvas;
          color: LinkText;
        }
      }
    `,
  ];

  /** The situation. */
  @property({attribute: false}) situation: Situation | undefined;

  /** In which world the claim fails. */
  @property() world: World = 'absent';

  @state() private href = '?';

  #story: Story | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {situation, world} = this;
    if (!situation || !(changed.has('situation') || changed.has('world'))) return;
    this.#story = storyOf(situation, world);
    void this.#link(this.#story);
  }

  override render(): TemplateResult | typeof nothing {
    const {situation, world} = this;
    const story = this.#story;
    if (!situation || !story) return nothing;
    return html`
      <section aria-labelledby="title">
        <h3 id="title">
          ${msg('The shortest example')}
          <small>${worldNameOf(world)}</small>
        </h3>
        ${drawExample(story)}
        <p>${beginningSentences(situation).join(' ')}</p>
        <p class="end">${endingSentences(story).join(' ')}</p>
        <a
          class="button show"
          href=${this.href}
          @click=${(click: MouseEvent) => openInLab(click, requestFor(story))}
        >
          ${story.hasHarm ? msg('Show me the moment of harm') : msg('Show me how it ends')}
          <span class="visually-hidden">${msg('in the Lab')}</span>
        </a>
      </section>
    `;
  }

  async #link(story: Story): Promise<void> {
    const href = await addressOf(requestFor(story));
    if (story === this.#story) this.href = href;
  }
}

/** What it shows is told in sentences as well. */
function drawExample(story: Story): TemplateResult {
  const {scenario, retry} = story;
  const {count} = scenario.masterFailures;
  return html`
    <div class="drawing" aria-hidden="true">
      ${drawSheet(msg('JOB'), scenario.job, scenario.job)}
      ${
        count === 0
          ? nothing
          : html`
              <div class="failure">
                <b>✕</b>
                <span>${msg(str`storing fails ${timesOf(count)}`)}</span>
              </div>
            `
      }
      ${retry ? drawSheet(msg('RETRY'), retry, scenario.job) : nothing}
      <ul>
        ${scenario.servers.map((server) => drawServer(story, server))}
      </ul>
    </div>
  `;
}

type Request = Pick<Scenario['job'], 'refreshExisting' | 'putOnSpecified'>;

function drawSheet(title: string, request: Request, job: Request): TemplateResult {
  return html`
    <div class="sheet">
      <b>${title}</b>
      ${drawRequest(msg('refresh'), request.refreshExisting, job.refreshExisting)}
      ${drawRequest(msg('put on'), request.putOnSpecified, job.putOnSpecified)}
    </div>
  `;
}

function drawRequest(name: string, isAsked: boolean, wasAsked: boolean): TemplateResult {
  const isLost = wasAsked && !isAsked;
  return html`
    <span class=${isLost ? 'lost' : isAsked ? '' : 'unasked'}>
      ${isAsked ? '☑' : '☐'} ${isLost ? html`<s>${name}</s> ${msg('lost')}` : name}
    </span>
  `;
}

function drawServer({outcome}: Story, {name, holds}: Scenario['servers'][number]): TemplateResult {
  const after = outcome.servers[name] ?? null;
  const isStale = outcome.stale.includes(name);
  const isCurrent = after !== null && after >= outcome.master;
  return html`
    <li class=${isStale ? 'stale' : isCurrent ? 'current' : 'other'}>
      <b>${name}</b>
      <span>
        ${versionOf(holds)} → ${versionOf(after)}
        ${isStale ? msg('stale') : isCurrent ? '✓' : nothing}
      </span>
    </li>
  `;
}

function versionOf(version: number | null): string {
  return version === null ? msg('empty') : msg(str`v${version}`);
}

/** The situation in the Lab: at the first harm, or at the end where there is none. */
export function requestFor({scenario, worlds, hasHarm}: Story): LabRequest {
  return {scenario, worlds, step: hasHarm ? 'first-harm' : 'end'};
}

/** The address that shows the same. */
export async function addressOf({step, ...lab}: LabRequest): Promise<string> {
  const {momentLink} = await import('../links/link.js');
  return momentLink({...articleState, ...lab}, step);
}

/** Opens the Lab in place; in another tab or window it is the browser's own business. */
export function openInLab(click: MouseEvent, request: LabRequest): void {
  if (opensElsewhere(click)) return;
  click.preventDefault();
  const event = new OpenLabEvent(request);
  click.currentTarget?.dispatchEvent(event);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-example': SmsCheckExample;
  }
}
