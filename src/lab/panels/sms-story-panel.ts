import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {ReadingController} from '../../evidence/index.js';
import {sidesOf, type View, type ComparedRun} from '../../run/compared-run.js';
import sharedStyles from '../../ui/shared.styles.js';
import {SeekEvent} from '../../ui/navigation-events.js';
import {worldNameOf} from '../../words/world-names.js';
import {parties, partyName, type Party} from '../../words/actor-names.js';
import panelStyles from '../../ui/panel.styles.js';
import '../../ui/sms-copy-button.js';
import {mostPlainRows} from '../../ui/sms-row-list.js';
import './sms-find.js';
import type {FindChangeEvent} from './sms-find.js';
import styles from './sms-story-panel.styles.js';
import {renderStoryItem} from './story-item.js';
import {LocaleWatch} from '../../words/locale-watch.js';
import {numberOf} from '../../words/intl.js';
import {
  firstMoment,
  foldAlike,
  indexOfMoment,
  rowsWith,
  searchText,
  storyRows,
  type StoryFold,
  type StoryItem,
  type StoryRow,
  storyText,
} from './story-rows.js';

/**
 * What happened: the run in sentences, both worlds beside each other.
 *
 * @fires {SeekEvent} sms-seek - The learner chose a step.
 */
@customElement('sms-story-panel')
@localized()
export class SmsStoryPanel extends LitElement {
  static override styles = [sharedStyles, panelStyles, styles];

  /** The run to show. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds to show. */
  @property() view: View = 'both';

  /** Only steps in which this one takes part; empty for all. */
  @state() private party: Party | '' = '';

  /** The stretches that the learner has opened, by their first moments. */
  @state() private opened: ReadonlySet<number> = new Set();

  /** What is looked for, and which of the rows that hold it is looked at. */
  @state() private wanted = '';
  @state() private place = 0;

  readonly #reading = new ReadingController(this);
  #rows: readonly StoryRow[] = [];
  #chosen: readonly StoryRow[] = [];
  #items: readonly StoryItem[] = [];
  /** The moments of the rows that hold what is looked for. */
  #finds: readonly number[] = [];
  /** What each row says, as far as somebody has looked. */
  #texts = new Map<number, string>();
  readonly #locale = new LocaleWatch();

  override willUpdate(changed: PropertyValues): void {
    const {run, view} = this;
    if (!run) return;
    if (changed.has('run')) {
      this.#rows = storyRows(run);
      this.opened = new Set();
      this.wanted = '';
      if (!this.#parties().includes(this.party as Party)) this.party = '';
    }
    if (['run', 'view', 'party'].some((name) => changed.has(name))) {
      const seen = this.#rows.filter(({likeness}) => !isHidden(likeness, view));
      this.#chosen = rowsWith(seen, this.party);
    }
    const isOtherLocale = this.#locale.hasChanged();
    if (changed.has('run') || changed.has('view') || isOtherLocale) this.#texts = new Map();
    if (['run', 'view', 'party', 'wanted'].some((name) => changed.has(name)) || isOtherLocale) {
      this.#look(run);
    }
    if (['run', 'view', 'party', 'opened', 'wanted', 'place'].some((name) => changed.has(name))) {
      const opened = new Set([...this.opened, ...this.#foldOfFind()]);
      this.#items = view === 'both' ? foldAlike(this.#chosen, opened) : this.#chosen;
    }
  }

  /** The moment that was found and is looked at. */
  get #found(): number | undefined {
    return this.#finds[this.place];
  }

  #look(run: ComparedRun): void {
    const wanted = this.wanted.toLowerCase();
    const sides = sidesOf(this.view);
    const textOf = (row: StoryRow): string => {
      const text = this.#texts.get(row.moment) ?? searchText(run, row, sides);
      this.#texts.set(row.moment, text);
      return text;
    };
    const found = wanted ? this.#chosen.filter((row) => textOf(row).includes(wanted)) : [];
    this.#finds = found.map(({moment}) => moment);
  }

  /** The fold that hides what was found, by its first moment. */
  #foldOfFind(): readonly number[] {
    const found = this.#found;
    if (found === undefined || this.view !== 'both') return [];
    const folds = foldAlike(this.#chosen, new Set());
    const fold = folds.find((item) => item.kind === 'fold' && item.moments.includes(found));
    return fold ? [firstMoment(fold)] : [];
  }

  /** Rows in a closed fold, where all rows are drawn. */
  readonly #hiddenIn = ({moments}: StoryFold): readonly StoryRow[] =>
    this.#isLong ? [] : this.#chosen.filter(({moment}) => moments.includes(moment));

  get #isLong(): boolean {
    return this.#rows.length > mostPlainRows;
  }

  override render(): TemplateResult | typeof nothing {
    const {run, moment} = this;
    if (!run) return nothing;
    return html`
      ${this.#renderTools(run)} ${this.#isLong ? this.#renderFind() : nothing}
      ${moment === 0 ? html`<p class="start muted">${msg('Nothing has happened yet. Choose a later step to go to it.')}</p>` : nothing}
      ${this.#items.length === 0 ? this.#renderEmpty() : this.#renderGrid(run)}
    `;
  }

  #renderTools(run: ComparedRun): TemplateResult {
    return html`
      <div class="tools">
        <label>
          ${msg('Who takes part')}
          <select @change=${this.#chooseParty}>
            <option value="" ?selected=${this.party === ''}>${msg('Everyone')}</option>
            ${this.#parties().map(
              (party) => html`
                <option value=${party} ?selected=${party === this.party}>
                  ${partyName(party)}
                </option>
              `,
            )}
          </select>
        </label>
        <sms-copy-button
          class="push"
          .label=${msg('Copy all')}
          .done=${msg(str`All ${numberOf(run.length)} steps copied.`)}
          .getText=${() => storyText(run, this.#rows, sidesOf(this.view))}
        ></sms-copy-button>
      </div>
    `;
  }

  #renderFind(): TemplateResult {
    return html`
      <sms-find
        .label=${msg('Find in the steps')}
        .wanted=${this.wanted}
        .count=${this.#finds.length}
        .place=${this.place}
        @sms-find-change=${this.#onFind}
      ></sms-find>
    `;
  }

  #onFind({wanted, place}: FindChangeEvent): void {
    this.wanted = wanted;
    this.place = place;
  }

  #renderGrid(run: ComparedRun): TemplateResult {
    const sides = sidesOf(this.view);
    const scene = {
      run,
      sides,
      moment: this.moment,
      reading: this.#reading,
      found: this.#found,
      hidden: this.#hiddenIn,
    };
    return html`
      <div
        class="grid ${this.view}"
        role="grid"
        aria-label=${msg('What happened')}
        aria-rowcount=${this.#items.length + 1}
        aria-colcount=${sides.length + 1}
      >
        <div role="row" class="head" aria-rowindex="1">
          <span role="columnheader">${msg('Step')}</span>
          ${sides.map(
            (side) => html`
              <span role="columnheader">${worldNameOf(run.recording(side).world)}</span>
            `,
          )}
        </div>
        <sms-row-list
          role="none"
          rowsRole="rowgroup"
          .items=${this.#items}
          .current=${indexOfMoment(this.#items, this.#found ?? this.moment)}
          .keyOf=${keyOf}
          .renderRow=${(item: StoryItem, index: number, tabindex: string) =>
            renderStoryItem(scene, item, index, tabindex)}
          @click=${this.#onClick}
          @beforematch=${this.#onMatch}
        ></sms-row-list>
      </div>
    `;
  }

  #renderEmpty(): TemplateResult {
    return html`
      <p class="empty">
        <strong>${msg('This participant does nothing here.')}</strong>
        ${msg('Choose “Everyone” to see all steps.')}
      </p>
    `;
  }

  /** Those who do anything in this run. */
  #parties(): readonly Party[] {
    const present = new Set(this.#rows.flatMap((row) => row.parties));
    return parties.filter((party) => present.has(party));
  }

  #chooseParty(change: Event): void {
    this.party = (change.target as HTMLSelectElement).value as Party | '';
  }

  #onClick(click: Event): void {
    const row = (click.target as Element).closest<HTMLElement>('[data-moment], [data-fold]');
    // Who marks words to copy them does not want to go anywhere.
    if (!row || getSelection()?.isCollapsed === false) return;
    const {moment, fold} = row.dataset;
    if (fold !== undefined) this.#toggle(Number(fold));
    if (moment === undefined) return;
    const event = new SeekEvent(Number(moment));
    this.dispatchEvent(event);
  }

  /** The browser's find has come upon a step in a closed fold. */
  #onMatch(match: Event): void {
    this.#toggle(Number((match.target as HTMLElement).dataset.hidden));
  }

  #toggle(fold: number): void {
    const opened = new Set(this.opened);
    if (!opened.delete(fold)) opened.add(fold);
    this.opened = opened;
  }
}

function isHidden(likeness: StoryRow['likeness'], view: View): boolean {
  return (
    (view === 'before' && likeness === 'only-after') ||
    (view === 'after' && likeness === 'only-before')
  );
}

function keyOf(item: StoryItem): string {
  return `${item.kind} ${firstMoment(item)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-story-panel': SmsStoryPanel;
  }
}
