import {css} from 'lit';

export default css`
  :host {
    display: block;
  }

  .frame {
    position: relative;
  }

  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }

  text {
    fill: var(--sms-color-ink);
    font-family: var(--sms-font);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .label {
    fill: var(--sms-color-muted);
    font-size: 11px;
    letter-spacing: 0.06em;
  }

  .name,
  .status,
  .version {
    font-weight: 650;
  }

  .small,
  .muted {
    fill: var(--sms-color-muted);
    font-size: 12px;
  }

  .file {
    fill: var(--sms-color-muted);
    font-size: 11.5px;
  }

  .wire {
    fill: none;
    stroke: var(--sms-color-line);
    stroke-width: 1.5;
  }

  rect.empty {
    fill: none;
    stroke: var(--sms-color-empty);
    stroke-dasharray: 4 4;
  }

  .sheet {
    fill: var(--sms-color-instruction-tint);
    stroke: var(--sms-color-instruction);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .sheet.fold {
    fill: var(--sms-color-card);
  }

  .sheet.travelling {
    stroke-width: 2;
  }

  .sheet-title {
    fill: var(--sms-color-instruction);
    font-size: 12px;
    font-weight: 700;
    letter-spacing: 0.05em;
  }

  .request rect {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-edge);
  }

  .request path {
    fill: none;
    stroke: var(--sms-color-ink);
    stroke-width: 1.8;
  }

  .request.unasked text {
    fill: var(--sms-color-muted);
  }

  .request.missing rect,
  .request.missing path {
    stroke: var(--sms-color-stale);
  }

  .request.missing text,
  .lost {
    fill: var(--sms-color-stale);
    font-weight: 700;
  }

  .request.missing text {
    text-decoration: line-through;
  }

  .service {
    fill: none;
    stroke: var(--sms-color-edge);
  }

  .service.stopped {
    stroke-dasharray: 3 4;
  }

  .despooler {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-ink);
    stroke-width: 1.5;
  }

  .despooler.busy {
    stroke-width: 2.5;
  }

  .despooler.gone {
    fill: none;
    stroke: var(--sms-color-empty);
    stroke-dasharray: 4 4;
  }

  .master path:first-child,
  .master ellipse {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-edge);
    stroke-width: 1.5;
  }

  .master.new path:first-child,
  .master.new ellipse {
    fill: var(--sms-color-current-tint);
    stroke: var(--sms-color-current);
  }

  .master.storing path:first-child,
  .master.storing ellipse {
    stroke: var(--sms-color-current);
    stroke-dasharray: 5 4;
  }

  .master.failed path:first-child,
  .master.failed ellipse {
    fill: var(--sms-color-failure-tint);
    stroke: var(--sms-color-failure);
    stroke-width: 3;
  }

  .mark {
    fill: none;
    stroke: var(--sms-color-current);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .failed .mark,
  .unreachable .mark {
    stroke: var(--sms-color-failure);
  }

  .new .version,
  .current .status,
  .receiving .status {
    fill: var(--sms-color-current);
  }

  .failed .version,
  .unreachable .status {
    fill: var(--sms-color-failure);
  }

  .server rect {
    fill: var(--sms-color-card);
    stroke: var(--sms-color-edge);
    stroke-width: 1.5;
  }

  .server.current rect,
  .server.receiving rect {
    stroke: var(--sms-color-current);
  }

  .server.receiving rect {
    stroke-dasharray: 6 4;
  }

  .server.stale rect {
    fill: var(--sms-color-stale-tint);
    stroke: var(--sms-color-stale);
    stroke-width: 2;
  }

  .server.stale .hatch {
    fill: url('#hatch');
    stroke: none;
  }

  .stale .status {
    fill: var(--sms-color-stale);
  }

  .hatching {
    stroke: var(--sms-color-stale);
    stroke-opacity: 0.28;
    stroke-width: 2;
  }

  .server.empty rect {
    fill: none;
    stroke: var(--sms-color-empty);
    stroke-dasharray: 4 4;
  }

  .empty .status,
  .due .status,
  .unasked .status {
    fill: var(--sms-color-muted);
    font-weight: 500;
  }

  .server.unreachable rect {
    stroke: var(--sms-color-failure);
    stroke-width: 3;
  }

  .package rect {
    fill: var(--sms-color-current);
    stroke: var(--sms-color-card);
  }

  .package path {
    stroke: var(--sms-color-card);
    stroke-width: 1.5;
  }
`;
