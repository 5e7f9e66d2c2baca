import { expect } from 'chai';
import { ESLint } from 'eslint';

/** Only the dependency rule, and without types: the files need not exist. */
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => /^no-(restricted-|eval$|new-func$)/.test(ruleId),
});

async function refusals(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const refused: [path: string, code: string][] = [
  // The core runs anywhere.
  ['src/model.ts', `import 'lit';`],
  ['src/model.ts', `import type { LitElement } from 'lit';`],
  ['src/model.ts', `await import('lit/directives/repeat.js');`],
  ['src/model.ts', `import 'vega';`],
  ['src/model.ts', `import { readFileSync } from 'node:fs';`],
  ['src/model.ts', `import * as z from 'zod/mini';`],
  ['src/model.ts', `import '../widgets/widget.js';`],
  ['src/model.ts', `export * from '../widgets/index.js';`],
  ['src/model.ts', `await import('../widgets/index.js');`],
  ['src/check/rules.ts', `import '../../widgets/parts/table.js';`],
  ['src/model.ts', `import '../demo/samples/lao-cai.js';`],
  ['src/model.ts', `document.title = '';`],
  ['src/model.ts', `globalThis.document.title = '';`],
  ['src/model.ts', `window.scrollTo(0, 0);`],
  ['src/model.ts', `void fetch('/');`],
  ['src/format.ts', `export const language = navigator.language;`],
  ['src/model.ts', `customElements.get('nq-chart');`],
  ['src/model.ts', `export class A extends HTMLElement {}`],
  ['src/model.ts', `export const root = process.cwd();`],
  // No clock, no time zone.
  ['src/evaluate.ts', `export const now = Date.now();`],
  ['src/evaluate/index.ts', `export const now = new Date();`],
  ['src/evaluate.ts', `export const now = performance.now();`],
  ['src/periods.ts', `export const year = (date: Date) => date.getFullYear();`],
  ['src/format.ts', `new Intl.DateTimeFormat('vi', { timeZone: 'Asia/Ho_Chi_Minh' });`],
  ['src/format.ts', `export const day = (date: Date) => date.toLocaleDateString('vi');`],
  // Nothing that browsers of the baseline have not.
  ['src/model.ts', `export const sorted = [2, 1].toSorted();`],
  ['widgets/source.ts', `export const sorted = [2, 1].toReversed();`],
  // Arrows of the core.
  ['src/schema.ts', `import './parse.js';`],
  ['src/check/rules.ts', `import '../model.js';`],
  ['src/parse.ts', `import './model.js';`],
  ['src/model.ts', `import './evaluate/index.js';`],
  ['src/model.ts', `import type { Progress } from './evaluate/progress.js';`],
  ['src/lineage.ts', `import './evaluate.js';`],
  ['src/evaluate.ts', `import './rank.js';`],
  ['src/evaluate/bar.ts', `import '../explain.js';`],
  ['src/evaluate/trend/pace.ts', `import '../../rank.js';`],
  ['src/rank.ts', `import './charts/comparison.js';`],
  ['src/explain.ts', `await import('./charts/comparison.js');`],
  ['src/rank.ts', `import './index.js';`],
  ['src/rank.ts', `import './cli/validate.js';`],
  ['src/charts/trend.ts', `import '../cli/validate.js';`],
  ['src/rank.ts', `import './a-module-without-a-place.js';`],
  ['src/a-module-without-a-place.ts', `import 'lit';`],
  ['src/text.ts', `import './model.js';`],
  ['src/exact.ts', `import './schema.js';`],
  ['src/periods.ts', `import { cadenceSchema } from './schema.js';`],
  ['src/locales/vi.ts', `import '../evaluate/index.js';`],
  ['src/charts/trend.ts', `import { compile } from 'vega-lite';`],
  ['src/charts/trend.ts', `import type { Spec } from 'vega';`],
  // Elements share through parts.
  ['widgets/branch-ranking.ts', `import './target-gauge.js';`],
  ['widgets/branch-ranking.ts', `await import('./target-gauge.js');`],
  ['widgets/branch-ranking/row.ts', `import '../target-gauge.js';`],
  ['widgets/widget.ts', `import './resolution.js';`],
  ['widgets/source.ts', `import './widget.js';`],
  ['widgets/source.ts', `import './parts/table.js';`],
  ['widgets/scorecard.ts', `import './task-list.js';`],
  ['widgets/target-trend.ts', `import './embed/frame.js';`],
  ['widgets/index.ts', `import './embed/nq.js';`],
  ['widgets/parts/table.ts', `import '../branch-ranking.js';`],
  ['widgets/parts/table.ts', `import { Widget } from '../widget.js';`],
  ['widgets/embed/auto.ts', `import '../target-gauge.js';`],
  ['widgets/embed/auto.ts', `import '../index.js';`],
  ['widgets/embed/auto.ts', `await import('../target-gauge.js');`],
  ['widgets/embed/auto.ts', `import './all.js';`],
  ['widgets/embed/nq.ts', `await import('../target-gauge.js');`],
  ['widgets/target-gauge.ts', `import './build/names.js';`],
  ['widgets/build/names.ts', `import '../target-gauge.js';`],
  ['widgets/target-gauge.ts', `import '../src/cli/validate.js';`],
  ['widgets/target-gauge.ts', `import '../demo/samples/lao-cai.js';`],
  ['widgets/target-gauge.ts', `import 'node:fs';`],
  ['widgets/target-gauge.ts', `import embed from 'vega-embed';`],
  ['widgets/chart.ts', `import embed from 'vega-embed';`],
  ['widgets/chart/drawing.ts', `import 'vega-lite';`],
  ['widgets/chart/vega.ts', `import '../target-gauge.js';`],
  ['widgets/chart/vega.ts', `document.body.innerHTML = '';`],
  // A strict policy.
  ['widgets/target-gauge.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
  ['widgets/parts/table.ts', `import { styleMap } from 'lit/directives/style-map.js';`],
  ['widgets/embed/auto.ts', `document.body.innerHTML = '';`],
  ['widgets/target-gauge.ts', `html\`<b style="color: red"></b>\`;`],
  ['widgets/target-gauge.ts', `new Function('return 1');`],
  ['widgets/target-gauge.ts', `eval('1');`],
  ['src/model.ts', `new Function('return 1');`],
  // The rest.
  ['demo/page.ts', `import '../src/model.js';`],
  ['demo/page.ts', `import '../widgets/parts/table.js';`],
  ['demo/page.ts', `import 'node:fs';`],
  ['demo/samples/lao-cai.ts', `import '../../src/cli/validate.js';`],
  ['test/model.test.ts', `import 'node:fs';`],
  ['test/widgets/chart.test.ts', `import 'node:fs';`],
  ['src/model.ts', `export default 1;`],
  ['widgets/chart.ts', `export default class {}`],
];

const allowed: [path: string, code: string][] = [
  ['src/schema.ts', `import * as z from 'zod/mini';`],
  ['src/schema.ts', `import './jitless.js';`],
  ['src/periods.ts', `import type { Cadence } from './schema.js';`],
  ['src/format.ts', `import { parsePeriod } from './periods.js';`],
  ['src/format.ts', `new Intl.DateTimeFormat('vi', { timeZone: 'UTC' });`],
  ['src/periods.ts', `export const year = (day: number) => new Date(day).getUTCFullYear();`],
  ['src/check/rules.ts', `import './finding.js'; import '../schema.js'; import '../periods.js';`],
  ['src/model.ts', `import './parse.js'; import './text.js';`],
  ['src/evaluate/index.ts', `import '../model.js'; import '../exact.js'; import './trend/pace.js';`],
  ['src/evaluate/trend/pace.ts', `import '../bar.js'; import '../../model.js';`],
  ['src/rank.ts', `import './evaluate/index.js'; import './evaluate.js';`],
  ['src/charts/trend.ts', `import type { TopLevelSpec } from 'vega-lite'; import '../rank.js';`],
  ['src/charts/trend.ts', `import spec from './compiled/trend.json' with { type: 'json' }; spec;`],
  ['src/index.ts', `export * from './charts/trend.js';`],
  ['src/worker.ts', `import './evaluate/index.js'; postMessage(1);`],
  ['src/cli/schema.ts', `import 'node:fs'; import 'prettier'; import '../schema.js'; process.exit();`],
  ['widgets/branch-ranking.ts', `import 'lit'; import '../src/index.js'; import './parts/table.js';`],
  ['widgets/branch-ranking.ts', `import './widget.js'; import './source.js'; new Date();`],
  ['widgets/branch-ranking.ts', `import './branch-ranking/row.js';`],
  ['widgets/branch-ranking.ts', `html\`<b part="value">\${document.title}</b>\`;`],
  ['widgets/scorecard.ts', `import './target-gauge.js';`],
  ['widgets/index.ts', `import './target-gauge.js'; import './scorecard.js';`],
  ['widgets/chart/vega.ts', `import embed from 'vega-embed'; embed;`],
  ['widgets/chart.ts', `import './chart/drawing.js'; import type { Drawn } from './chart/vega.js';`],
  ['widgets/parts/view.ts', `import 'vega'; import '../../src/index.js'; import './table.js';`],
  ['widgets/parts/view.ts', `import type { Widget } from '../widget.js'; import '../source.js';`],
  ['widgets/source.ts', `import '../src/index.js'; import './events.js';`],
  ['widgets/embed/elements.ts', `await import('../target-gauge.js');`],
  ['widgets/build/names.ts', `import 'node:fs'; import '../embed/names.js';`],
  ['widgets/embed/all.ts', `import '../index.js'; import './auto.js';`],
  ['demo/page.ts', `import '../src/index.js'; import '../widgets/target-gauge.js';`],
  ['demo/samples/lao-cai.ts', `import 'node:fs'; import '../../src/parse.js';`],
  ['test/model.test.ts', `import '../src/model.js'; import '../demo/samples/lao-cai.js';`],
  ['test/node/cli.test.ts', `import 'node:fs'; import '../../src/cli/validate.js';`],
  ['vite.config.ts', `import 'node:fs'; export default {};`],
];

describe('The dependency rule', function () {
  this.timeout(30_000);

  for (const [path, code] of refused) {
    it(`refuses ${code} in ${path}`, async () => {
      const found = await refusals(path, code);
      expect(found).to.have.lengthOf.at.least(1);
      for (const rule of found) expect(rule).to.match(/^no-/);
    });
  }

  for (const [path, code] of allowed) {
    it(`allows ${code} in ${path}`, async () => {
      expect(await refusals(path, code)).to.deep.equal([]);
    });
  }
});
