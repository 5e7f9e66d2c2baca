/** `npm run samples`: writes the documents of `demo/resolutions/` again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseResolution } from '../../src/parse.js';
import type { Resolution } from '../../src/schema.js';
import { writeDocument, type Sample } from './figures.js';
import { dongThap } from './dong-thap.js';
import { laoCai } from './lao-cai.js';
import { ngheAn } from './nghe-an.js';
import { plan160 } from './plan-160-tb-tw.js';
import { quangBinh } from './quang-binh.js';

const SAMPLES: Sample[] = [laoCai, ngheAn, plan160, dongThap, quangBinh];

const here = (path: string) => new URL(path, import.meta.url);

for (const { name, build } of SAMPLES) {
  const text = JSON.parse(readFileSync(here(`${name}.text.json`), 'utf8')) as Resolution;
  const file = writeDocument(build(text));
  const result = parseResolution(file);
  if (!result.ok) {
    throw new Error([name, ...result.problems.map(({ path, message }) => `${path}: ${message}`)].join('\n'));
  }
  writeFileSync(here(`../resolutions/${name}.json`), file);
}
