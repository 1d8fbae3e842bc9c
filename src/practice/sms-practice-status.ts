import {localized, msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import {ReadingController} from '../evidence/index.js';
import sharedStyles from '../ui/shared.styles.js';
import type {HotfixView} from './model/hotfix-view.js';
import type {Practice} from './model/practice.js';
import {applicationNames, dayOf, platformName, sizeOf} from './model/practice-format.js';
import {PracticeElement} from './practice-element.js';
import type {SmsinstFile} from '../../machines/hotfix/smsinst-files.js';

interface Row {
  readonly name: string;
  readonly value: string;
  /** Empty where there is no more to say. */
  readonly detail: string;
  /** The facts behind the value. */
  readonly facts: readonly FactId[];
  /** Whether it is as it has to be for the hotfix to work. */
  readonly isRight: boolean;
}

/** The practice server at a glance: the service, what is open, the file on disk, the file that runs. */
@customElement('sms-practice-status')
@localized()
export class SmsPracticeStatus extends PracticeElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        font-variant-numeric: tabular-nums;
      }

      dl {
        margin: 0;
        border-block-end: 1px solid var(--sms-color-line);
      }

      div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, auto);
        gap: 0 0.8rem;
        padding-block: 0.4rem;
        border-block-start: 1px solid var(--sms-color-line);
      }

      dt {
        color: var(--sms-color-muted);
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
        font-weight: 650;
        text-align: end;
      }

      dd.detail {
        grid-column: 1 / -1;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 400;
      }

      .right {
        color: var(--sms-color-current);
      }

      .right::before {
        content: '✓ ' / '';
      }
    `,
  ];

  readonly #reading = new ReadingController(this);

  protected override draw({view}: Practice): TemplateResult {
    return html`
      <dl aria-label=${msg('The server now')}>
        ${rowsOf(view).map(
          ({name, value, detail, isRight, facts}) => html`
            <div>
              <dt>${name} ${this.#reading.parts?.renderMark(facts)}</dt>
              <dd class=${isRight ? 'right' : ''}>${value}</dd>
              ${detail === '' ? nothing : html`<dd class="detail">${detail}</dd>`}
            </div>
          `,
        )}
      </dl>
    `;
  }
}

function rowsOf(view: HotfixView): readonly Row[] {
  const {openApplications, onDisk, loaded, platform} = view;
  const isHotfix = (file: SmsinstFile | null): boolean =>
    file?.build === 'hotfix' && file.platform === platform;
  return [
    {
      name: 'SMS Executive',
      value: serviceWords(view),
      facts: ['site-server-services', 'despooler-is-a-thread'],
      detail: '',
      isRight: view.installed,
    },
    {
      name: msg('SMS applications open'),
      value: String(openApplications.length),
      facts: ['applications-to-close', 'service-manager-is-one', 'practice-server'],
      detail: applicationNames(openApplications),
      isRight: false,
    },
    {
      name: msg('Smsinst.dll on disk'),
      value: dayOf(onDisk),
      facts: factsOfFile(onDisk),
      detail: detailOf(onDisk),
      isRight: isHotfix(onDisk),
    },
    {
      name: msg('Smsinst.dll that the Despooler has loaded'),
      value: loaded ? dayOf(loaded) : msg('none'),
      facts: ['loaded-dll-decides', 'despooler-stops-with-service'],
      detail: loaded ? detailOf(loaded) : msg('The service is stopped.'),
      isRight: isHotfix(loaded),
    },
  ];
}

function factsOfFile({build}: SmsinstFile): readonly FactId[] {
  return build === 'hotfix'
    ? ['hotfix-files', 'hotfix-english']
    : ['june-build', 'practice-server'];
}

function serviceWords({service}: HotfixView): string {
  switch (service) {
    case 'running':
      return msg('Started');
    case 'stopped':
      return msg('Stopped');
    case 'unable-to-start':
      return msg('Stopped: cannot start');
  }
}

function detailOf(file: SmsinstFile): string {
  const platform = platformName(file.platform);
  return file.build === 'hotfix'
    ? msg(str`${sizeOf(file)}, ${platform}, hotfixed`)
    : msg(str`${sizeOf(file)}, ${platform}, before the hotfix`);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-practice-status': SmsPracticeStatus;
  }
}
