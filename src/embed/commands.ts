/** What a host can ask of a simulator by messages: each command, its fields, and what it does. */
import {msg, str} from '@lit/localize';

import type {SmsLab} from '../lab/index.js';
import {parseParams, unknownParam} from '../links/parse-params.js';
import {describeFound} from '../run/scenario-refusal.js';
import {
  isSettingName,
  paramNames,
  type ParamName,
  type SettingName,
  type Settings,
} from '../links/params.js';
import {entriesOf, ProtocolError, valueIn, type Fields} from './fields.js';
import {stateOf, type Simulator} from './simulator.js';

export interface Command {
  /** What its message may have: names of the vocabulary, and `by`. */
  readonly fields: readonly (ParamName | 'by')[];
  means(): string;
  /** Throws a `ProtocolError` before it has changed anything. */
  run(simulator: Simulator, fields: Fields): Promise<Fields>;
}

const settingNames = paramNames.filter(isSettingName);

export const commands = {
  load: {
    fields: paramNames.filter((name) => name !== 'v'),
    means: () =>
      msg(
        'Shows what the fields name, like a link. Fields that you leave out get their defaults, and settings do not change.',
      ),
    run: async (simulator, fields) => {
      const parsed = await parseParams(await entriesOf(fields), 'message');
      if (parsed.problems.length > 0)
        throw new ProtocolError(
          'bad-value',
          parsed.problems.map((sentence) => sentence()).join(' '),
        );
      simulator.show({...parsed, settings: {...simulator.settings, ...parsed.settings}});
      return {};
    },
  },
  set: {
    fields: settingNames,
    means: () => msg('Changes only the settings for appearance.'),
    run: (simulator, fields) => {
      const given = settingNames.filter((name) => name in fields);
      return change(simulator, fields, given);
    },
  },
  play: {
    fields: [],
    means: () => msg('Plays the Lab. At the end, it starts again.'),
    run: (simulator) => withLab(simulator, (lab) => lab.lab.playback.play()),
  },
  pause: {
    fields: [],
    means: () => msg('Stops playing.'),
    run: (simulator) => withLab(simulator, (lab) => lab.lab.playback.pause()),
  },
  step: {
    fields: ['by'],
    means: () =>
      msg('Moves the Lab by `by` moments: forward, or back if `by` is negative. The default is 1.'),
    run: (simulator, {by = 1}) => {
      if (typeof by !== 'number' || !Number.isInteger(by) || Math.abs(by) > 1_000_000) {
        const found = describeFound(by);
        throw new ProtocolError('bad-value', msg(str`by is ${found}; it must be a whole number.`));
      }
      return withLab(simulator, (lab) => lab.lab.playback.step(by));
    },
  },
  seek: {
    fields: ['step'],
    means: () => msg('Goes to a moment of the Lab and stops there.'),
    run: (simulator, fields) => {
      const step = valueIn('step', fields);
      return withLab(simulator, () => simulator.shell.goTo(step));
    },
  },
  setWorld: {
    fields: ['world'],
    means: () => msg('Shows the left world, both worlds, or the right world.'),
    run: (simulator, fields) => {
      const world = valueIn('world', fields);
      return withLab(simulator, (lab) => lab.lab.show(world));
    },
  },
  setLocale: {
    fields: ['locale'],
    means: () => msg('Changes the language of all texts.'),
    run: (simulator, fields) => change(simulator, fields, ['locale']),
  },
  lock: {
    fields: ['lock'],
    means: () => msg('Turns off exactly these controls and turns on all others.'),
    run: (simulator, fields) => change(simulator, fields, ['lock']),
  },
  getState: {
    fields: [],
    means: () => msg('Returns what is shown.'),
    run: async (simulator) => ({state: await stateOf(simulator)}),
  },
  screenshot: {
    fields: [],
    means: () => msg('Returns the pictures of the Lab as one self-contained SVG.'),
    run: async (simulator) => {
      const {screenshot} = await import('./screenshot.js');
      const {lab} = simulator.shell;
      const taken = lab && screenshot(lab);
      if (!taken) throw notShown();
      return {...taken};
    },
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** Does what a message asks for, all of it or nothing. */
export async function runCommand(
  simulator: Simulator,
  name: CommandName,
  fields: Fields,
): Promise<Fields> {
  const command: Command = commands[name];
  const known: readonly string[] = command.fields;
  const unknown = Object.keys(fields).find((field) => !known.includes(field));
  if (unknown !== undefined) throw new ProtocolError('unknown-field', unknownField(unknown, known));
  return command.run(simulator, fields);
}

function unknownField(field: string, known: readonly string[]): string {
  if (known.length > 5) return unknownParam(field, 'message');
  const found = describeFound(field);
  if (known.length === 0)
    return msg(str`${found} is not a field of this message; it has no fields.`);
  return msg(str`${found} is not a field of this message; it can have ${known.join(', ')}.`);
}

async function withLab(simulator: Simulator, act: (lab: SmsLab) => void): Promise<Fields> {
  const {lab} = simulator.shell;
  if (!lab?.lab.run) throw notShown();
  act(lab);
  return {};
}

function notShown(): ProtocolError {
  return new ProtocolError('not-shown', msg('The Lab is not on the screen; load it first.'));
}

async function change(
  simulator: Simulator,
  fields: Fields,
  names: readonly SettingName[],
): Promise<Fields> {
  const changes = names.map((name) => [name, valueIn(name, fields)] as const);
  simulator.settings = {...simulator.settings, ...(Object.fromEntries(changes) as Settings)};
  return {};
}
