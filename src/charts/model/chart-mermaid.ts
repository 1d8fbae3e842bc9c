/** A chart as Mermaid's `stateDiagram-v2`, with the names that it has in the code. */
import type {
  ChartAction,
  ChartDelay,
  ChartGraph,
  ChartState,
  ChartTransition,
} from './chart-graph.js';

export function mermaidOf(graph: ChartGraph): string {
  const [chart] = graph.states;
  const doings = chart ? doingsOf(graph, chart) : [];
  return [
    'stateDiagram-v2',
    `  %% ${graph.id}`,
    ...insideOf(graph, '', '  '),
    ...noteOn(chart?.initial ?? '', ['the whole chart:', ...doings], '  '),
    '',
  ].join('\n');
}

/** Nothing but its heading is no note. */
function noteOn(path: string, [heading, ...lines]: readonly string[], indent: string): string[] {
  if (heading === undefined || lines.length === 0) return [];
  return [
    `${indent}note right of ${idOf(path)}`,
    ...[heading, ...lines].map((line) => `${indent}  ${line}`),
    `${indent}end note`,
  ];
}

function insideOf(graph: ChartGraph, path: string, indent: string): readonly string[] {
  const outer = graph.states.find((state) => state.path === path);
  const start = outer?.initial ? [`${indent}[*] --> ${idOf(outer.initial)}`] : [];
  const inner = graph.states.filter(({parent}) => parent === path);
  const arrows = graph.transitions.filter((transition) => homeOf(transition) === path);
  return [
    ...start,
    ...inner.flatMap((state) => linesOf(graph, state, indent)),
    ...arrows.flatMap(arrowOf).map((line) => `${indent}${line}`),
  ];
}

/** The innermost state that holds both ends of a transition: Mermaid wants it written there. */
function homeOf({source, target}: ChartTransition): string {
  let home = outerOf(source);
  while (home !== '' && !(target ?? source).startsWith(`${home}.`)) home = outerOf(home);
  return home;
}

function outerOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function linesOf(graph: ChartGraph, state: ChartState, indent: string): readonly string[] {
  const {path, kind} = state;
  const id = idOf(path);
  const inside = insideOf(graph, path, `${indent}  `);
  const doings = doingsOf(graph, state);
  if (inside.length > 0) {
    return [
      `${indent}state ${id} {`,
      ...inside,
      `${indent}}`,
      // In Mermaid a state with inner ones has no lines of its own.
      ...noteOn(path, ['in any of these:', ...doings], indent),
    ];
  }
  return [
    `${indent}${id} : ${path.slice(path.lastIndexOf('.') + 1)}`,
    ...doings.map((text) => `${indent}${id} : ${text}`),
    ...(kind === 'final' ? [`${indent}${id} --> [*]`] : []),
  ];
}

function arrowOf(transition: ChartTransition): readonly string[] {
  const {source, target} = transition;
  if (target === null) return [];
  return [`${idOf(source)} --> ${idOf(target)} : ${labelOf(transition)}`];
}

/** What happens in a state without leaving it. */
function doingsOf({transitions}: ChartGraph, state: ChartState): readonly string[] {
  const inner = transitions.filter(({source, target}) => source === state.path && target === null);
  return [
    ...state.entry.map((action) => `entry / ${actionOf(action)}`),
    ...state.invokes.map((name) => `do / ${name}`),
    ...state.exit.map((action) => `exit / ${actionOf(action)}`),
    ...inner.map(labelOf),
  ];
}

function labelOf({trigger, guard, isOtherwise, actions}: ChartTransition): string {
  const condition = guard ?? (isOtherwise ? 'otherwise' : null);
  return [
    eventOf(trigger),
    condition === null ? '' : `[${condition}]`,
    actions.length > 0 ? `/ ${actions.map(actionOf).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function eventOf(trigger: ChartTransition['trigger']): string {
  switch (trigger.kind) {
    case 'message':
      return trigger.type;
    case 'delay':
      return `after ${delayOf(trigger.delay)}`;
    case 'done':
      return `done(${trigger.of})`;
    case 'always':
      return 'always';
  }
}

function actionOf({name, detail, delay}: ChartAction): string {
  const does = detail === '' ? name : `${name}(${detail})`;
  return delay ? `${does} after ${delayOf(delay)}` : does;
}

function delayOf({name, milliseconds}: ChartDelay): string {
  return [name, milliseconds === null ? '' : `${milliseconds} ms`].filter(Boolean).join(' = ');
}

/** Mermaid's ids are of letters, digits and underscores. */
function idOf(path: string): string {
  return path.replaceAll('.', '_');
}
