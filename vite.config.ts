/** Builds a folder that works from any place on any static host, and what else is given away with it. */
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {Visitor, defineConfig, parseSync, type Plugin, type UserConfig} from 'vite';

import {lessons} from './lessons/index.js';
import product from './package.json' with {type: 'json'};
import {licences} from './src/embed/build/licences-plugin.js';
import {comic} from './src/embed/build/comic-plugin.js';
import {guest} from './src/embed/build/guest-plugin.js';
import {carriedLanguages} from './src/embed/build/languages-plugin.js';
import {oneFile, packedScript} from './src/embed/build/one-file.js';
import {listFiles, offline} from './src/embed/build/offline-plugin.js';
import {ownRem} from './src/embed/build/own-rem-plugin.js';
import {siteFiles} from './src/embed/build/site-files-plugin.js';
import {faultsOf} from './src/course/model/check-lessons.js';

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

/** Leaves out what the picture of a step shows, which only the check of the lessons reads. */
function withoutShown(): Plugin {
  return {
    name: 'without-shown',
    apply: 'build',
    transform: {
      filter: {id: /[\\/]lessons[\\/][\w-]+\.ts$/, code: /kind: ['"]lab['"]/},
      handler(code) {
        const cuts: {start: number; end: number}[] = [];
        new Visitor({
          ObjectExpression({properties}) {
            for (const property of properties) {
              const isShown =
                property.type === 'Property' &&
                'name' in property.key &&
                property.key.name === 'shows';
              if (isShown && property.value.type === 'ArrayExpression') cuts.push(property);
            }
          },
        }).visit(parseSync('lesson.js', code).program);
        return cuts.reduceRight(
          (rest, {start, end}) => rest.slice(0, start) + rest.slice(end).replace(/^,/, ''),
          code,
        );
      },
    },
  };
}

/** Puts the version where it is said: as a module it would be one more file to load. */
function version(): Plugin {
  const line = /^import \{productVersion\} from '[^']*product\.js';\n/m;
  return {
    name: 'version',
    apply: 'build',
    enforce: 'pre',
    transform: (code) =>
      line.test(code)
        ? code.replace(line, '').replaceAll('productVersion', JSON.stringify(product.version))
        : undefined,
  };
}

const common = {
  base: './',
  // The minifier's types are those of another Rollup.
  plugins: [version(), withoutShown(), literalsHtmlCssMinifier() as Plugin],
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
    // As data in a page they would be refused by a strict policy.
    assetsInlineLimit: 0,
  },
} satisfies UserConfig;

/** Beside the site: adds to what its build has left. */
function beside(build: UserConfig['build'], ...plugins: Plugin[]): UserConfig {
  return {
    ...common,
    plugins: [...common.plugins, licences({isFirst: false}), ...plugins],
    publicDir: false,
    build: {...common.build, emptyOutDir: false, copyPublicDir: false, ...build},
  };
}

/** A build of one classic script that holds everything. */
function oneScript(entry: string, name: string): UserConfig['build'] {
  return {
    lib: {entry, name: 'LostRefreshElement', formats: ['iife'], fileName: () => name},
    rolldownOptions: {output: {codeSplitting: false}},
  };
}

/** Each is a mode of the build; `npm run build` runs them one after the other. */
const configs: Readonly<Record<string, UserConfig>> = {
  /** The element as one module; other screens and panels come from beside it when they are shown. */
  element: beside(
    {
      modulePreload: false,
      rolldownOptions: {
        input: 'src/embed/element-entry.ts',
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: 'lost-refresh.js',
          chunkFileNames: 'element/[name]-[hash].js',
          // What is needed at once stands in the one file.
          codeSplitting: {groups: [{name: 'lost-refresh', tags: ['$initial']}]},
        },
      },
    },
    guest(),
    ownRem(),
  ),
  /** The element as one classic script. */
  script: beside(
    oneScript('src/embed/script-entry.ts', 'lost-refresh.iife.js'),
    guest(),
    ownRem(),
    carriedLanguages(),
    packedScript(),
  ),
  /** The page in one file. */
  file: beside(oneScript('src/embed/file-entry.ts', 'page.js'), carriedLanguages(), oneFile()),
  /** The script for pages that frame the simulator. */
  host: beside({
    lib: {
      entry: 'src/embed/host.ts',
      name: 'LostRefresh',
      formats: ['es', 'iife'],
      fileName: (format) => (format === 'es' ? 'host.js' : 'host.iife.js'),
    },
  }),
};

/** These have names that others know. */
const fixedNames = ['sw', 'examples', 'fallback'];

const site: UserConfig = {
  ...common,
  plugins: [
    ...common.plugins,
    lessonCheck(),
    comic(),
    siteFiles(),
    licences({isFirst: true}),
    listFiles(['index.html', 'inspector.html']),
    offline(),
  ],
  build: {
    ...common.build,
    rolldownOptions: {
      input: {
        index: 'index.html',
        inspector: 'inspector.html',
        sw: 'src/embed/offline/service-worker.ts',
        examples: 'src/embed/docs/examples.ts',
        fallback: 'src/embed/fallback.ts',
      },
      output: {
        entryFileNames: ({name}) =>
          fixedNames.includes(name) ? '[name].js' : 'assets/[name]-[hash].js',
        // What the page needs at once stands in one file, which packs better than twenty.
        codeSplitting: {
          groups: [
            // The inspector needs it too, and none of the page. What the page needs later stays out.
            {
              name: 'lit',
              tags: ['$initial'],
              priority: 1,
              test: /[\\/](@?lit|lit-\w+|src.ui)[\\/](?!.*(?:class-map|arrow-keys))|src.words.(?:locale|language)|locales.generated.list|preload-helper|oxc-project/,
            },
            {
              name: 'page',
              tags: ['$initial'],
              test: /[\\/](machines|xstate|src.(run|words|links|lab|app))[\\/]/,
            },
            // The comic draws with the picture's parts, which stay in one file.
            {name: 'picture', test: /src.lab.picture[\\/]/},
            // What is said of a run, in the picture and in most panels. Small files cost more than they hold.
            {
              name: 'words',
              test: /src.ui.(?:focused-element|latin-key|own-scale)|src.lab.picture.(?:stage-words|model.text-width)|src.words.(?:narration|format|state-labels|intl)/,
            },
          ],
        },
      },
    },
  },
};

export default defineConfig(({mode}) => configs[mode] ?? site);
