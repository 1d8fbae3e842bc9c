import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {
  directories,
  handedFiles,
  type HandedFile,
  type SiteDirectory,
} from '../../machines/hotfix-context.js';
import {platforms, smsinstFile, type SmsinstFile} from '../../machines/smsinst-files.js';
import sharedStyles from '../ui/shared.styles.js';
import {PracticeController} from './practice-controller.js';
import {hotfixPath, iniLines} from './model/disk.js';
import type {Practice, PracticeAct} from './model/practice.js';
import {directoryName, sizeOf, stampOf} from './model/practice-format.js';
import {ActAskEvent} from './desktop-events.js';
import styles from './sms-plain-server.styles.js';

/**
 * The files of the server without a desktop: what to copy, where to, and Hotfix.exe.
 *
 * @fires {ActAskEvent} sms-act-ask - The learner copies a file or runs Hotfix.exe.
 */
@localized()
@customElement('sms-plain-files')
export class SmsPlainFiles extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The server that the files are on. */
  @property({attribute: false}) practice: Practice | undefined;

  @state() private file: HandedFile | null = null;
  @state() private directory: SiteDirectory | null = null;

  constructor() {
    super();
    new PracticeController(this, () => this.practice);
  }

  override render(): TemplateResult | typeof nothing {
    const {practice} = this;
    if (!practice) return nothing;
    return html`
      <fieldset>
        <legend>${msg('File to copy')}</legend>
        ${handedFiles.map((file) =>
          this.#renderChoice('file', file, pathOf(file), attributesOf(smsinstFile(file))),
        )}
      </fieldset>
      <fieldset>
        <legend>${msg('Folder to copy it into')}</legend>
        ${directories.map((directory) => {
          const holds = practice.view.files[directory];
          const attributes = holds
            ? msg(str`holds Smsinst.dll, ${attributesOf(holds)}`)
            : msg('holds no Smsinst.dll');
          return this.#renderChoice(
            'directory',
            directory,
            `C:\\SMS\\${directoryName(directory)}`,
            attributes,
          );
        })}
      </fieldset>
      ${this.#renderCopy()} ${platforms.map((tool) => this.#renderTool(tool))}
    `;
  }

  #renderChoice(
    group: 'file' | 'directory',
    value: HandedFile | SiteDirectory,
    name: string,
    attributes: string,
  ): TemplateResult {
    return html`
      <label>
        <input
          type="radio"
          name=${group}
          .checked=${this[group] === value}
          @change=${() => this.#choose(value)}
        />
        <span>${name} <small>${attributes}</small></span>
      </label>
    `;
  }

  #renderCopy(): TemplateResult {
    const {file, directory} = this;
    const isOff = !file || !directory;
    return html`
      <p>
        <button
          type="button"
          aria-disabled=${isOff}
          @click=${() => isOff || this.#ask({type: 'copy.requested', file, directory})}
        >
          ${msg('Copy')}
        </button>
        ${isOff ? html`<small>${msg('Choose a file and a folder.')}</small>` : nothing}
      </p>
    `;
  }

  #renderTool(tool: (typeof platforms)[number]): TemplateResult {
    const folder = `${hotfixPath}\\${tool.toUpperCase()}`;
    return html`
      <div class="row">
        <span class="name">${folder}\\HOTFIX.EXE</span>
        <button type="button" @click=${() => this.#ask({type: 'tool.run', tool})}>
          ${msg('Run')}
          <span class="visually-hidden">${folder}\\HOTFIX.EXE</span>
        </button>
        <details>
          <summary>HOTFIX.INI</summary>
          ${iniLines(tool).map((line) => html`<p>${line}</p>`)}
        </details>
      </div>
    `;
  }

  #choose(value: HandedFile | SiteDirectory): void {
    const file = handedFiles.find((each) => each === value);
    if (file) this.file = file;
    this.directory = directories.find((each) => each === value) ?? this.directory;
  }

  #ask(act: PracticeAct): void {
    const event = new ActAskEvent(act);
    this.dispatchEvent(event);
  }
}

function pathOf(file: HandedFile): string {
  const {article, platform} = smsinstFile(file);
  return `D:\\${article}\\${platform.toUpperCase()}\\SMSINST.DLL`;
}

function attributesOf(file: SmsinstFile): string {
  return `${sizeOf(file)}, ${stampOf(file)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-plain-files': SmsPlainFiles;
  }
}
