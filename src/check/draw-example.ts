/** Draws one situation in small: the job, what goes wrong, the retry, and how the servers end. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Story} from './model/example-story.js';
import type {Scenario} from '../run/scenario.js';
import {timesOf} from '../words/format.js';

/** What it shows is told in sentences as well. */
export function drawExample(story: Story): TemplateResult {
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
    <span class=${isLost ? 'lost' : isAsked ? 'asked' : 'unasked'}>
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
