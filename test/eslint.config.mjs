/** What the linter holds: the headless core, the order of the layers, and types that mean something. */
import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** These know no page: a scenario in, a recording, its words and links out. */
const headless = ['src/{run,words,links}/**/*.ts', 'src/*/model/**/*.ts'];
/** Controllers follow real time for an element; nothing else reads it. */
const readsClock = ['src/**/*-controller.ts', 'src/ui/clock.ts'];

/** One program for all files: two would read most of the tree twice. */
const project = ['test/tsconfig.lint.json'];

/** Real time and chance. A run must be the same tomorrow. */
const noClock = 'Real time is read in controllers only.';
const clocks = [
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
].map((name) => ({name, message: noClock}));
const noChance = 'A run is a function of its scenario.';
const properties = [
  {object: 'Date', property: 'now', message: noClock},
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    clocks.map(({name, message}) => ({object, property: name, message})),
  ),
];
const chance = [
  {object: 'Math', property: 'random', message: noChance},
  {object: 'crypto', property: 'randomUUID', message: noChance},
  {object: 'crypto', property: 'getRandomValues', message: noChance},
];
/** A date made of simulated time is fine. */
const noPresent = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({selector, message: noClock}));
/** The page has its language; the reader's browser may have another. */
const noReaderLocale = [
  'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
  'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
  'NewExpression[callee.object.name="Intl"][arguments.length=0]',
  ':matches(CallExpression[callee.property.name=/^toLocale/], NewExpression[callee.object.name="Intl"])[arguments.0.type="Identifier"][arguments.0.name="undefined"]',
].map((selector) => ({selector, message: 'Write it in the language of the page: words/intl.'}));
const page = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
  'HTMLElement',
].map((name) => ({name, message: 'This layer knows no page.'}));
const noDynamicImport = {
  selector: 'ImportExpression',
  message: 'This layer loads nothing: the linter could not see across it.',
};

/** A strict policy refuses what it writes. */
const noStyleAttributes = {regex: 'style-map', message: 'Use ui/set-styles.'};
const fence = (files, patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: [...patterns, noStyleAttributes]},
    ],
  },
});
/** TypeScript finds a field too many in a message only where the type of the message is written down. */
const typedMessages = [
  {
    selector: 'CallExpression[callee.name="sendTo"] > ArrowFunctionExpression:not([returnType])',
    message: 'Write down which message it returns: ({context}): MessageTo<…> => …',
  },
  {
    selector: 'CallExpression[callee.name="sendParent"] > :not(TSSatisfiesExpression).arguments',
    message: 'Write down which message it is: {…} satisfies SiteMessage.',
  },
];

const onlyOrSkip = ['it', 'describe', 'context', 'test'].flatMap((object) =>
  ['only', 'skip'].map((property) => ({object, property, message: 'Every test runs.'})),
);

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'release/**',
      'coverage/**',
      'locales/**',
      'test/.cache/**',
      '**/failed/**',
      '**/diff/**',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project,
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        {ignorePrimitives: {boolean: true}},
      ],
      // Lit calls `@click=${this.#handler}` on the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-empty-function': 'off',
      // TypeScript allows no enum here (`erasableSyntaxOnly`), and tells classes with private fields apart;
      // these two took a third of the linter's time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An interface may promise what one of its makers already has.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', {max: 450, skipBlankLines: false, skipComments: false}],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },

  // The fences: `test/structure.test.mjs` holds who may import whom; these hold what a layer may use.
  fence(
    ['machines/**/*.ts'],
    [{regex: '^(?!xstate$|\\.)', message: 'A machine imports xstate and its own files.'}],
  ),
  fence(
    ['lessons/**/*.ts'],
    [
      {regex: '^(?!\\.)', message: 'A lesson is data.'},
      {regex: 'machines/', message: 'Lessons take types only.', allowTypeImports: true},
    ],
  ),
  fence(['src/**/*.ts'], []),
  fence(
    [...headless],
    [{regex: '^(lit|lit/.*|lit-.*|@lit-labs/.*|@lit/(?!localize$).*)$', message: 'No page here.'}],
  ),
  {
    files: ['machines/**/*.ts', 'lessons/**/*.ts', ...headless],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...clocks, ...page],
      'no-restricted-properties': ['error', ...chance, ...properties],
      'no-restricted-syntax': ['error', ...noPresent, ...noReaderLocale],
    },
  },
  {
    files: ['machines/**/*.ts', 'lessons/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...clocks, ...page, 'Date'],
      'no-restricted-syntax': ['error', noDynamicImport],
    },
  },
  {
    files: ['machines/**/*.ts'],
    rules: {
      // A chart is one thought, however long it is.
      'max-lines': 'off',
      'no-restricted-syntax': ['error', noDynamicImport, ...typedMessages],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...headless, ...readsClock],
    rules: {
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-globals': ['error', ...clocks],
      'no-restricted-properties': ['error', ...chance, ...properties],
      'no-restricted-syntax': ['error', ...noPresent, ...noReaderLocale],
    },
  },

  {
    files: ['test/**/*.ts'],
    // What the types of tests could tell the linter takes as long as all the rest, and a mistake in a
    // test shows when it runs; a promise that nobody waits for does not.
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {parserOptions: {project}},
    rules: {
      'no-restricted-properties': ['error', ...onlyOrSkip],
      'no-restricted-globals': ['error', 'xit', 'xdescribe', 'xcontext'],
      // Chai's `expect(x).to.be.true` is an expression, and a test may know more than the types.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    // Plain lists, which are as long as what they list.
    files: ['lessons/*.ts', 'test/**/data/**'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      // Node's own list of its globals, so that none is kept here.
      globals: Object.fromEntries(
        Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Parts of these run in a page, which has names of its own.
    files: ['test/command/{embed-*,late-parts.test,releases.test,talking}.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'navigator',
          'caches',
          'location',
          'scrollY',
          'requestAnimationFrame',
          'customElements',
          'heard',
          'say',
          'answered',
          'LostRefresh',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
