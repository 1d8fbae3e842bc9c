/** Builds a folder that works from any place on any static host. */
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {defineConfig, type Plugin} from 'vite';

import {lessons} from './lessons/index.js';
import {listFiles} from './src/embed/lms/list-files.js';
import {faultsOf} from './src/simulation/lessons/check-lessons.js';
import {scenarioJsonSchema} from './src/simulation/scenario-schema.js';

/** Puts the schema of scenario files beside the page, for editors that check while one types. */
function scenarioSchema(): Plugin {
  return {
    name: 'scenario-schema',
    apply: 'build',
    generateBundle() {
      const source = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'scenario.schema.json', source});
    },
  };
}

/** Refuses to build lessons that would leave a learner stuck. */
function lessonCheck(): Plugin {
  return {
    name: 'lesson-check',
    apply: 'build',
    buildStart() {
      const faults = faultsOf(lessons);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  };
}

export default defineConfig({
  base: './',
  // The minifier's types are those of another Rollup.
  plugins: [
    literalsHtmlCssMinifier() as Plugin,
    lessonCheck(),
    scenarioSchema(),
    listFiles(['index.html', 'inspector.html']),
  ],
  optimizeDeps: {
    // There are two versions of XState, of which the development server would bundle one for both.
    exclude: ['xstate', '@xstate/inspect'],
    // And this one was written for `require`.
    include: ['fast-safe-stringify'],
  },
  build: {
    target: 'es2022',
    // Every browser that runs ES2022 knows modulepreload.
    modulePreload: {polyfill: false},
    rolldownOptions: {input: ['index.html', 'inspector.html']},
  },
});
