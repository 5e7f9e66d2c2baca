/**
 * `npm run charts`: compiles the specs of `src/charts` from Vega-Lite by way of Vega to what `vega.View` runs, expressions as
 * trees. So a page needs neither compiler, nor parser, nor a policy that lets strings become code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { comparisonSpec } from '../charts/comparison.js';
import { trendSpec } from '../charts/trend.js';
import { print } from './schema.js';

const SPECS: Record<string, TopLevelSpec> = { comparison: comparisonSpec, trend: trendSpec };

/** What a spec compiles to: the dataflow that a view runs. */
const compiled = (spec: TopLevelSpec): unknown => parse(compile(spec).spec, undefined, { ast: true });

/** The files of `src/charts/compiled` as they should be. */
export const compiledCharts = (): Promise<{ file: URL; text: string }[]> =>
  Promise.all(
    Object.entries(SPECS).map(async ([name, spec]) => {
      const file = new URL(`../charts/compiled/${name}.json`, import.meta.url);
      return { file, text: await print(compiled(spec), file) };
    }),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, text } of await compiledCharts()) writeFileSync(file, text);
}
