/** The examples of the method page: what each gauge is asked there, and the verdict that the text beside it explains. */
import examples from '../demo/method/examples.json' with { type: 'json' };
import { inForce } from '../src/gauge.js';
import { createModel, evaluate, parseResolution, type Progress, type Status } from '../src/index.js';

export interface Example {
  name: string;
  status: Status;
  early?: boolean;
  target: string;
  organization?: string;
  unit?: string;
  asOf: string;
}

/** One sentence of the Nghệ An resolution binds five organizations, each at its own value. */
const membership = (name: string, status: Status, organization: string, asOf: string): Example => ({
  name,
  status,
  target: 'nghe-an/membership',
  organization,
  asOf,
});

/** A year before the deadline of 2025, and a year after it. */
const BEFORE = '2024-11-20';
const AFTER = '2026-11-20';

export const EXAMPLES: readonly Example[] = [
  membership('met', 'met', 'nong-dan', AFTER),
  { ...membership('early', 'met', 'cuu-chien-binh', BEFORE), early: true },
  membership('missed', 'missed', 'doan-thanh-nien', AFTER),
  membership('on-track', 'on-track', 'nong-dan', BEFORE),
  membership('at-risk', 'at-risk', 'phu-nu', BEFORE),
  membership('at-risk-falling', 'at-risk', 'lien-doan-lao-dong', BEFORE),
  membership('off-track', 'off-track', 'doan-thanh-nien', BEFORE),
  membership('awaiting', 'awaiting', 'phu-nu', '2026-01-20'),
  {
    name: 'no-trend',
    status: 'no-trend',
    target: 'nghe-an/labour-agreements',
    organization: 'lien-doan-lao-dong',
    asOf: BEFORE,
  },
  membership('no-data', 'no-data', 'phu-nu', AFTER),
  {
    name: 'not-applicable',
    status: 'not-applicable',
    target: 'dong-thap/grades',
    unit: 'mttq/thap-muoi',
    asOf: AFTER,
  },
  { name: 'recurring', status: 'met', target: 'lao-cai/member-study', asOf: AFTER },
  { name: 'flow', status: 'on-track', target: 'nghe-an/supervision', organization: 'mttq', asOf: AFTER },
  { name: 'ceiling', status: 'met', target: 'lao-cai/office-terms', asOf: AFTER },
  {
    name: 'range',
    status: 'met',
    target: 'nghe-an/studies',
    organization: 'lien-doan-lao-dong',
    asOf: AFTER,
  },
  {
    name: 'parts',
    status: 'missed',
    target: 'quang-binh/skilful-models',
    organization: 'dang-bo-khoi',
    asOf: AFTER,
  },
  { name: 'coverage', status: 'met', target: 'nghe-an/excellent', asOf: AFTER },
  {
    name: 'coverage-undecided',
    status: 'no-data',
    target: 'lao-cai/grades',
    organization: 'mttq',
    asOf: AFTER,
  },
  {
    name: 'break',
    status: 'no-trend',
    target: 'lao-cai/union-coverage',
    organization: 'lien-doan-lao-dong',
    asOf: AFTER,
  },
  {
    name: 'aggregation',
    status: 'missed',
    target: 'lao-cai/membership',
    organization: 'nong-dan',
    asOf: AFTER,
  },
  {
    name: 'rounding',
    status: 'missed',
    target: 'lao-cai/membership',
    organization: 'doan-thanh-nien',
    asOf: AFTER,
  },
];

const parsed = parseResolution(examples);
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));

/** The document of the page, indexed. */
export const model = createModel(parsed.document);

/** The verdict that the gauge of an example shows. */
export function progressOf({ target, organization, unit, asOf }: Example): Progress {
  const candidates = evaluate(model, { asOf, target, unit }).filter(
    (one) => one.unit === unit && (unit !== undefined || one.organization === organization),
  );
  return inForce(candidates, asOf, model.document.resolution)!;
}
