/** What stands in a window. */
import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {applications} from '../../machines/hotfix-context.js';
import type {DiskFile} from './model/disk.js';
import type {Practice} from './model/practice.js';
import './sms-application-window.js';
import './sms-command-prompt.js';
import './sms-file-window.js';
import './sms-folder-window.js';
import './sms-group-window.js';
import './sms-services-window.js';
import type {WindowSpec} from './window-spec.js';

export function drawWindow(
  spec: WindowSpec,
  practice: Practice,
  taken: DiskFile | null,
): TemplateResult {
  switch (spec.kind) {
    case 'application':
      return html`
        <sms-application-window
          .application=${spec.application}
          .practice=${practice}
        ></sms-application-window>
      `;
    case 'folder':
      return html`
        <sms-folder-window
          .path=${spec.path}
          .practice=${practice}
          .taken=${taken}
        ></sms-folder-window>
      `;
    case 'properties':
    case 'text':
      return html`
        <sms-file-window
          .path=${spec.path}
          ?text=${spec.kind === 'text'}
          .practice=${practice}
        ></sms-file-window>
      `;
    case 'services':
      return html`<sms-services-window .practice=${practice}></sms-services-window>`;
    case 'prompt':
      return html`<sms-command-prompt .practice=${practice}></sms-command-prompt>`;
    case 'panel':
      return html`
        <sms-group-window
          .label=${msg('Control Panel')}
          .entries=${['services']}
        ></sms-group-window>
      `;
    case 'programs':
      return html`
        <sms-group-window .label=${msg('SMS programs')} .entries=${applications}></sms-group-window>
      `;
  }
}
