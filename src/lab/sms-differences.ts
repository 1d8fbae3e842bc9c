import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {ReadingController} from '../evidence/index.js';
import {differenceFacts} from '../words/grounds.js';
import type {ComparedRun, SideView} from '../run/compared-run.js';
import sharedStyles from '../ui/shared.styles.js';
import {serverStatus} from '../run/server-status.js';
import {jobWords} from '../words/state-labels.js';
import {buildName, listOf} from '../words/format.js';

/** What is different between the two worlds at a moment, on demand, in words. */
@customElement('sms-differences')
@localized()
export class SmsDifferences extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 0.5rem var(--sms-gutter);
        border-block-start: 1px solid var(--sms-color-line);
        font-size: 0.9rem;
      }

      summary {
        width: fit-content;
        font-weight: 650;
        cursor: pointer;
      }

      ul {
        margin: 0.4rem 0 0;
        padding-inline-start: 1.2rem;
        line-height: 1.5;
      }
    `,
  ];

  /** The run that is looked at. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  readonly #reading = new ReadingController(this);

  override render(): TemplateResult | typeof nothing {
    const {run, moment} = this;
    if (!run) return nothing;
    return html`
      <details>
        <summary>${msg('How do the two worlds differ?')}</summary>
        <ul>
          ${differencesNow(run, moment).map(
            ({says, about}) => html`
              <li>
                ${says} ${about ? this.#reading.parts?.renderMark(differenceFacts[about]) : nothing}
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-differences': SmsDifferences;
  }
}

interface Difference {
  readonly says: string;
  /** What it is about, and so what it rests on; nothing, where it says that there is none. */
  readonly about: keyof typeof differenceFacts | null;
}

/** One sentence for each difference; one sentence that says so when there is none. */
function differencesNow(run: ComparedRun, moment: number): readonly Difference[] {
  const a = run.at('before', moment);
  const b = run.at('after', moment);
  const sentences = [
    {about: 'instruction', says: instructionDifference(a, b)},
    {about: 'master', says: masterDifference(a, b)},
    ...serverDifferences(a, b).map((says) => ({about: 'servers', says}) as const),
    {about: 'job', says: jobDifference(a, b)},
    {about: 'service', says: serviceDifference(a, b)},
  ] as const satisfies readonly Difference[];
  const found = sentences.filter(({says}) => says !== '');
  return found.length > 0
    ? found
    : [{about: null, says: msg('The two worlds do not differ at this moment.')}];
}

function instructionDifference(a: SideView, b: SideView): string {
  const left = a.site.receive.instruction;
  const right = b.site.receive.instruction;
  if (!left || !right || left.refreshExisting === right.refreshExisting) return '';
  return left.refreshExisting
    ? msg(
        'The instruction on the right has lost the request to refresh; the one on the left keeps it.',
      )
    : msg(
        'The instruction on the left has lost the request to refresh; the one on the right keeps it.',
      );
}

function masterDifference(a: SideView, b: SideView): string {
  const left = a.site.master.version;
  const right = b.site.master.version;
  if (left === right) return '';
  return msg(
    str`The stored master is version ${left} on the left and version ${right} on the right.`,
  );
}

function serverDifferences(a: SideView, b: SideView): readonly string[] {
  return [
    names(a, b, 'stale', (list) => msg(str`Stale only on the left: ${list}.`)),
    names(b, a, 'stale', (list) => msg(str`Stale only on the right: ${list}.`)),
    names(a, b, 'current', (list) => msg(str`Current only on the left: ${list}.`)),
    names(b, a, 'current', (list) => msg(str`Current only on the right: ${list}.`)),
  ];
}

/** Says which servers have a status in one world and not in the other; empty where none has. */
function names(
  here: SideView,
  there: SideView,
  status: 'stale' | 'current',
  say: (list: string) => string,
): string {
  const {scenario} = here.recording;
  const has = ({site}: SideView, index: number): boolean =>
    serverStatus(scenario, site, index) === status;
  const found = scenario.servers
    .filter((_, index) => has(here, index) && !has(there, index))
    .map(({name}) => name);
  return found.length > 0 ? say(listOf(found)) : '';
}

function jobDifference(a: SideView, b: SideView): string {
  const left = jobWords(a.site);
  const right = jobWords(b.site);
  return left === right ? '' : msg(str`The job is ${left} on the left and ${right} on the right.`);
}

function serviceDifference(a: SideView, b: SideView): string {
  const left = serviceWords(a);
  const right = serviceWords(b);
  if (left === right) return '';
  return msg(str`The SMS Executive ${left} on the left and ${right} on the right.`);
}

function serviceWords({site}: SideView): string {
  const {loaded} = site.executive;
  return loaded ? msg(str`runs with ${buildName(loaded)}`) : msg('is stopped');
}
