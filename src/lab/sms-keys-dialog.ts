import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {allCapabilities, type Capabilities} from '../links/capabilities.js';
import {isMirrored} from '../ui/direction.js';
import {openDialog} from '../ui/open-dialog.js';
import dialogStyles from '../ui/dialog.styles.js';
import sharedStyles from '../ui/shared.styles.js';

/** The list of keys, as a dialog. */
@customElement('sms-keys-dialog')
@localized()
export class SmsKeysDialog extends LitElement {
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.35rem 1rem;
        margin: 0 0 1rem;
      }

      dd {
        margin: 0;
      }

      kbd {
        padding: 0.05rem 0.4rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: 4px;
        font-family: var(--sms-font-mono);
        font-size: 0.85rem;
      }

      p {
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }

      /* In a low frame all of it is in sight: in two columns, without the gaps. */
      @media (max-height: 30rem) and (min-width: 34rem) {
        dialog {
          width: min(38rem, 100vw - 2rem);
          padding-block: 0.7rem;
        }

        dl {
          grid-template-columns: auto 1fr auto 1fr;
          gap: 0.25rem 0.7rem;
          margin-block-end: 0.5rem;
          font-size: 0.9rem;
        }

        p {
          margin-block: 0 0.5rem;
          font-size: 0.85rem;
        }
      }
    `,
  ];

  /** Decides which keys are listed. */
  @state() private capabilities = allCapabilities;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Whether the keys of a presenter work. */
  @state() private presenting = false;

  /** Opens the dialog; closing it gives the focus back to where it was. */
  open(capabilities: Capabilities, presenting = false): void {
    this.capabilities = capabilities;
    this.presenting = presenting;
    void openDialog(this.dialog);
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#keepKeys}>
        <h2 id="title">${msg('Keys')}</h2>
        <dl>
          ${this.#rows().map(
            ([keys, act]) => html`
              <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${act}</dd>
            `,
          )}
        </dl>
        <p>
          ${msg('On the simulator’s own page, these keys always work. Inside another page, they work while the focus is inside the simulator. Every key also has a button.')}
        </p>
        <form method="dialog"><button>${msg('Close')}</button></form>
      </dialog>
    `;
  }

  #rows(): readonly (readonly [readonly string[], string])[] {
    const {scrub, toggle} = this.capabilities;
    return [
      [[msg('Space')], msg('play, pause')],
      ...(scrub ? this.#seekingRows() : []),
      ...(toggle ? ([[['1', '2', '3'], msg('left site, both sites, right site')]] as const) : []),
      ...this.#roomRows(),
      [['?'], msg('this list')],
      [
        [msg('Esc')],
        this.presenting ? msg('end the presentation') : msg('return the focus to the page'),
      ],
    ];
  }

  #roomRows(): readonly (readonly [readonly string[], string])[] {
    if (!this.presenting) return [[['P'], msg('present: fill the screen for an audience')]];
    return [
      ...(this.capabilities.scrub
        ? ([[[msg('Page Up'), msg('Page Down')], msg('previous or next marked moment')]] as const)
        : []),
      [['B', '.'], msg('blank the screen or show it again')],
      [['L'], msg('spotlight: first the part that the step is about, then the pointer')],
      [['N'], msg('the presenter’s notes, in a second window')],
    ];
  }

  #seekingRows(): readonly (readonly [readonly string[], string])[] {
    return [
      [isMirrored(this) ? ['→', '←'] : ['←', '→'], msg('one step back, one step forward')],
      [[msg('Home'), msg('End')], msg('to the start, to the end')],
      [['[', ']'], msg('previous or next marked moment')],
    ];
  }

  #keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-keys-dialog': SmsKeysDialog;
  }
}
