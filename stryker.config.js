/**
 * Mutation tests of the judgement: which mistakes would the tests not notice? `coverage/` is no one's source, so the report and
 * the copy that is mutated stand there.
 */
export default {
  mutate: ['src/evaluate/**/*.ts', 'src/rank/**/*.ts', 'src/model.ts', 'src/lineage.ts', 'src/tree.ts'],

  // Of the core's tests those on the judgement that are quick: the properties and the second telling of the rule try thousands of
  // documents, and what an element shows goes through all of the judgement once more; they would for each mutant. Only the tests
  // that reach a mutant are run against it.
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    spec: [
      'test/!(properties|projection|comparison|ranking-table|scorecard|tasks|tables|own-chart|grade-distribution|target-trend).test.ts',
    ],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  disableTypeChecks: false, // tsx reads no types.

  ignorePatterns: ['dist', 'coverage', 'demo/pictures'],
  symlinkNodeModules: true,
  tempDirName: 'coverage/mutation-sandbox',
  cleanTempDir: 'always',

  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
