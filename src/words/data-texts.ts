/**
 * All texts that stand in data, for the tool that hands them to translators.
 *
 * No page imports this: the data would come with it. A page translates a text where it shows it, by
 * the same id.
 */
import type {AnyStateMachine, AnyStateNode} from 'xstate';

import {article, leftOut} from '../../lessons/article.js';
import {facts} from '../../lessons/facts.js';
import {glossary, type Term} from '../../lessons/glossary.js';
import {lessons} from '../../lessons/index.js';
import {presets} from '../../lessons/presets.js';
import {storyEnd, storyScenes} from '../../lessons/story.js';
import {hotfixProcedureMachine} from '../../machines/hotfix/hotfix-procedure.js';
import {siteMachine} from '../../machines/site/site.js';
import {labelId, printedLabels} from './printed-labels.js';
import {ticketTitle, titleId} from './shown-title.js';
import {
  articleFields,
  factFields,
  leftOutFields,
  lessonFields,
  mapTexts,
  presetFields,
  sceneFields,
  termFields,
} from './text-fields.js';

interface DataText {
  /** By place, as `textOf` has it. */
  readonly id: string;
  readonly text: string;
  /** What a translator has to know: where it stands, what must stay. */
  readonly note?: string;
}

/** In the order in which they are best translated: the words first, then what uses them. */
export function dataTexts(): readonly DataText[] {
  return [
    ...Object.entries(glossary).flatMap(([id, term]) => termTexts(`term.${id}`, term)),
    ...[...storyScenes, storyEnd].flatMap((scene) =>
      textsIn(scene, `story.${scene.id}`, sceneFields),
    ),
    ...titles().map((title) => ({id: titleId(title), text: title, note: notes.title})),
    ...printedLabels.map((text) => ({id: labelId(text), text, note: notes.label})),
    ...presets.flatMap((preset) => textsIn(preset, `preset.${preset.id}`, presetFields)),
    ...lessons.flatMap((lesson) => textsIn(lesson, `lesson.${lesson.id}`, lessonFields)),
    ...Object.entries(facts).flatMap(([id, fact]) => textsIn(fact, `fact.${id}`, factFields)),
    ...textsIn(article, 'article', articleFields),
    ...leftOut.flatMap((each) => textsIn(each, `left-out.${each.id}`, leftOutFields)),
    ...[siteMachine, hotfixProcedureMachine]
      .flatMap((machine) => [...machinesIn(machine)])
      .flatMap(chartTexts),
  ];
}

const notes = {
  caption: 'A caption of the story: at most eight words, read while the picture moves.',
  label:
    'What a label of Windows NT or SMS 1.2 means. The label itself stays in English; this stands beside it.',
  title: 'The title of a situation: short, without a full stop.',
  forms:
    'The forms in which texts use the term above, divided by |. Write every form that your texts use, with its endings or prefixes; the first use in a text becomes a link to the meaning. A form in small letters is also found at the beginning of a sentence.',
  source: 'A source. Names of articles, books and chapters stay; translate the words around them.',
  silentOn: 'Completes the list “What the article does not say”.',
  chart: 'Describes a state of a statechart, in one or two sentences.',
} as const;

function textsIn(
  data: unknown,
  id: string,
  fields: Parameters<typeof mapTexts>[2],
): readonly DataText[] {
  const found: DataText[] = [];
  mapTexts(data, id, fields, (place, text) => {
    const note = noteOf(place);
    found.push({id: place, text, ...(note !== undefined && {note})});
    return text;
  });
  return found;
}

function noteOf(id: string): string | undefined {
  if (id.endsWith('.source')) return notes.source;
  if (id.endsWith('.caption')) return notes.caption;
  return id.startsWith('article.silentOn.') ? notes.silentOn : undefined;
}

function termTexts(id: string, term: Term): readonly DataText[] {
  const forms = {id: `${id}.forms`, text: term.forms.join('|'), note: notes.forms};
  return [...textsIn(term, id, termFields), ...(term.forms.length > 0 ? [forms] : [])];
}

/** The titles of our situations: those of the presets, and of what lessons change in them. */
function titles(): readonly string[] {
  const found = new Set<string>([ticketTitle]);
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, inner] of Object.entries(value)) {
      const {title} = (inner ?? {}) as {readonly title?: unknown};
      const isSituation = field === 'scenario' || field === 'change';
      if (isSituation && typeof title === 'string') found.add(title);
      look(inner);
    }
  };
  look([presets, lessons]);
  return [...found];
}

/** A machine, and those that it starts. */
function machinesIn(
  machine: AnyStateMachine,
  found = new Set<AnyStateMachine>(),
): ReadonlySet<AnyStateMachine> {
  found.add(machine);
  for (const actor of Object.values(machine.implementations.actors)) {
    if (isMachine(actor) && !found.has(actor)) machinesIn(actor, found);
  }
  return found;
}

function isMachine(logic: unknown): logic is AnyStateMachine {
  return typeof logic === 'object' && logic !== null && 'root' in logic;
}

function chartTexts({id, root}: AnyStateMachine): readonly DataText[] {
  const textsOf = ({path, description, states}: AnyStateNode): readonly DataText[] => [
    ...(description
      ? [{id: `chart.${id}.${path.join('.')}`, text: description, note: notes.chart}]
      : []),
    ...Object.values(states).flatMap(textsOf),
  ];
  return textsOf(root);
}
