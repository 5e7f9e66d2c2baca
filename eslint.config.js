import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/**
 * The core, lowest first. A module, or the folder of its name, imports its own row and the rows before it.
 * A new module of `src/` is refused everywhere until it has a place here.
 */
const layers = [
  [
    'jitless',
    'shape',
    'fits',
    'nfc',
    'text',
    'nearest',
    'exact',
    'periods',
    'previous-period',
    'reported',
    'format',
    'format-column',
    'format-ticks',
    'locale',
    'locales',
    'sentences',
    'comparison-words',
    'ranking-words',
    'scorecard-words',
    'task-words',
    'grade-words',
    'chart-words',
    'trend-words',
    'source-line-words',
    'files-words',
  ],
  ['schema'],
  ['binding', 'problems', 'check', 'accept', 'validate', 'parse'],
  ['model', 'tree', 'lineage'],
  ['evaluate'],
  [
    'rank',
    'format-coverage',
    'projected',
    'explain',
    'summarize',
    'gauge',
    'gauge-coverage',
    'on-period',
    'comparison',
    'ranking-table',
    'scorecard',
    'tasks',
    'grade-distribution',
    'tables',
    'target-trend',
    'source-line',
    'verdict-said',
    'detail-lines',
    'gauge-subject',
    'comparison-said',
    'scorecard-said',
    'target-problems',
  ],
  ['charts', 'export', 'snapshot'],
  ['worker', 'index'],
];

/**
 * The rules of one place in the tree. ESLint lets the last rule that matches a file replace the others, so each place lists
 * all of its bans: `{ regex, message, types }` for an address that must not be imported (`types`: its types may), statically or
 * by `import()`, and selectors for what must not be written.
 */
const place = (files, { imports = [], syntax = [] }) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: imports.map(({ regex, message, types = false }) => ({
          regex,
          message,
          allowTypeImports: types,
        })),
      },
    ],
    'no-restricted-syntax': [
      'error',
      ...syntax,
      ...imports.map(({ regex, message }) => ({
        // A selector's regular expression cannot hold a slash.
        selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
        message,
      })),
    ],
  },
});

const ban = (regex, message, types) => ({ regex, message, types });
const nodeModules = ban(
  '^node:',
  'Node is only for src/cli, widgets/build, test/node, test/tools and demo/samples.',
);
const noCli = ban('/src/cli/', 'Nothing imports the command line.');
const noDemo = ban('/(demo|test)/', 'Nothing but tests imports the demo or the tests.');

// ── src ──

const packages = (except = '') =>
  ban(`^(?!\\.${except && `|${except}`})`, 'The core imports no packages and no node: modules.');
const hereTime = 'The core has no clock and no time zone: days are numbers, the as-of date is an argument.';
/** What the types would let through: TypeScript has these in one library with `findLast`, which is old enough. */
const tooNew = {
  selector: 'MemberExpression[property.name=/^(toSorted|toReversed|toSpliced)$/]',
  message: 'Chrome has this since 110; the baseline is 98.',
};

const coreSyntax = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='performance'][property.name='now']",
  "CallExpression[callee.name='Date']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  'MemberExpression[property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset|toLocale(Date|Time)String)$/]',
  "Property[key.name='timeZone'][value.value!='UTC']",
]
  .map((selector) => ({ selector, message: hereTime }))
  .concat(tooNew);

const coreGlobals = ['document', 'window', 'fetch', 'navigator', 'customElements', 'HTMLElement', 'location']
  .concat(['localStorage', 'sessionStorage', 'XMLHttpRequest', 'performance', 'process', 'Buffer', 'require'])
  .map((name) => ({ name, message: 'The core runs anywhere: in Node, in a worker, on a server.' }));

/** Files of modules of the core at a depth: 0 for `src/rank.ts`, 1 for `src/rank/order.ts`. */
const moduleFiles = (names, depth) =>
  names.map((name) => (depth === 0 ? `src/${name}.ts` : `src/${name}/${'*/'.repeat(depth - 1)}*.ts`));

/** Where a file of a depth finds the other modules of the core, and what is above them. */
const toModules = (depth) => (depth === 0 ? '\\./' : '\\.\\./'.repeat(depth));
const outside = (depth) =>
  ban(`^${'\\.\\./'.repeat(depth + 1)}`, 'The core imports nothing from outside src/.');

const core = [0, 1, 2].flatMap((depth) => [
  place(moduleFiles(['*'], depth), {
    imports: [
      packages(),
      outside(depth),
      ban(`^${toModules(depth)}(cli/|index\\.js)`, 'Nothing imports cli or index.'),
    ],
    syntax: coreSyntax,
  }),
  ...layers.map((names, row) => {
    const known = layers.slice(0, row + 1).flat();
    const message =
      row === 0
        ? 'A leaf of the core imports other leaves, and only types from the rest.'
        : 'This arrow points up: see the layers in eslint.config.js.';
    const arrow = ban(`^${toModules(depth)}(?!(${known.join('|')})(\\.js|\\.json|/))`, message, row === 0);
    return place(moduleFiles(names, depth), {
      // The schema is zod's; whoever reads its issues needs their types.
      imports: [
        packages(names.includes('schema') || names.includes('check') ? 'zod/mini$' : ''),
        outside(depth),
        arrow,
      ],
      syntax: coreSyntax,
    });
  }),
]);

const coreExceptions = [
  place(['src/jitless.ts'], { imports: [packages('zod/mini$'), ban('^\\.', 'jitless.ts stands alone.')] }),
  ...[0, 1].map((depth) =>
    place(moduleFiles(['charts'], depth), {
      imports: [
        packages('vega-lite'),
        ban('^vega-lite', 'Charts are data: only types come from vega-lite.', true),
        outside(depth),
        ban(`^${toModules(depth)}(cli/|worker|index)`, 'This arrow points up.'),
      ],
      syntax: coreSyntax,
    }),
  ),
  place(['src/cli/**'], {
    imports: [
      ban(
        '^(\\.\\./)+(widgets|test|demo/(?!gallery/examples))',
        'The command line is made of the core, and the docs of the examples that the gallery shows.',
      ),
    ],
  }),
];

// ── widgets ──

const safe = 'A strict Content-Security-Policy forbids this, or it would turn data into markup.';
const widgetImports = [
  nodeModules,
  noCli,
  noDemo,
  ban('^lit/(directives/(unsafe-(html|svg|mathml)|style-map)|static-html)\\.js$', safe),
  ban(
    '^vega-(embed|lite|tooltip)',
    'Fixed charts run compiled on vega.View; only chart/vega.ts loads vega-embed.',
    true,
  ),
];
const widgetSyntax = [
  { selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=|<style/]" },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]' },
]
  .map((entry) => ({ ...entry, message: safe }))
  .concat(tooNew);
const widgetPlace = (files, ...imports) =>
  place(files, { imports: [...widgetImports, ...imports], syntax: widgetSyntax });

/** What stands beside the elements and is none: these two know nothing of parts, `widget.ts` is made of parts. */
const foundation = 'source|events|select-event';
const base = `widget|printed-widget|${foundation}`;
const sibling = (prefix, except = '') =>
  ban(
    `^${prefix}(?!(${base}${except})\\.js$)[^./][^/]*$`,
    'Elements share through parts/, never each other.',
  );
const noEmbed = ban('^\\.\\.?/(embed|build)/', 'No element knows how it is embedded or built.');
const widgets = [
  widgetPlace(['widgets/**'], sibling('\\.\\./'), noEmbed),
  widgetPlace(['widgets/*.ts'], sibling('\\./'), noEmbed),
  widgetPlace(['widgets/scorecard.ts'], sibling('\\./', '|target-gauge'), noEmbed),
  widgetPlace(
    ['widgets/source.ts', 'widgets/events.ts'],
    ban(`^\\./(?!(${foundation})\\.js$)`, 'Everything else in widgets/ stands above this.', true),
  ),
  widgetPlace(['widgets/index.ts'], noEmbed),
  place(['widgets/chart/vega.ts'], {
    imports: [...widgetImports.slice(0, -1), sibling('\\.\\./'), noEmbed],
    syntax: widgetSyntax,
  }),
  widgetPlace(
    ['widgets/parts/**'],
    ban('^\\.\\./widget\\.js$', 'widget.ts stands above the parts: only its types.', true),
    sibling('\\.\\./'),
    noEmbed,
  ),
  widgetPlace(
    ['widgets/parts/*/**'],
    ban('^\\.\\./\\.\\./widget\\.js$', 'widget.ts stands above the parts: only its types.', true),
    sibling('\\.\\./\\.\\./'),
    noEmbed,
  ),
  widgetPlace(['widgets/embed/**']),
  place(['widgets/build/**'], {
    imports: [
      noCli,
      noDemo,
      ban('^\\.\\./(?!embed/names\\.js$)', 'The build knows the elements by their names.'),
    ],
  }),
  widgetPlace(
    ['widgets/embed/{auto,nq}.ts'],
    ban('^\\.\\./(?!\\.\\./|parts/)', 'The loader carries no element.'),
    ban('^\\./(all|elements|frame|nq)\\.js$', 'The loader carries no element.'),
  ),
];

// ── demo and tests ──

const others = [
  place(['demo/**'], {
    imports: [
      nodeModules,
      ban('/src/(?!index\\.js$)', 'The demo uses what is public.'),
      ban('/widgets/(parts/|widget\\.js|source\\.js)', 'The demo uses what is public.'),
    ],
  }),
  place(['demo/samples/**'], { imports: [noCli] }),
  place(['test/**'], { imports: [nodeModules] }),
  place(['test/node/**', 'test/tools/**'], {}),
];

const configFiles = ['*.config.{js,ts}', '*.cjs'];

export default defineConfig(
  globalIgnores(['dist', 'lib', 'coverage']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: ['test/tools/{uncaught,picture-page}.js', 'test/widgets/scene.js', 'demo/**/*.js'],
    rules: { 'no-undef': 'off' }, // These run in browsers.
  },
  {
    files: ['src/check/**', 'src/validate.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' }, // Not valid yet: types promise too much.
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(…).to.be.true
      '@typescript-eslint/no-dynamic-delete': 'off', // documents are spoilt on purpose
    },
  },
  {
    ignores: configFiles,
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-globals': ['error', { globals: coreGlobals, checkGlobalObject: true }] },
  },
  {
    files: ['widgets/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
  },
  core,
  coreExceptions,
  widgets,
  others,
);
