/** What a schema cannot say: columns made into lists, and every cross-field check over what is structurally sound. */
import type { Resolution, ResolutionInput } from '../schema.js';
import { expandColumns } from './columns.js';
import type { Finding } from './finding.js';
import { createReader } from './reader.js';
import { checkReferences } from './references.js';
import { checkRules } from './rules.js';

/** The canonical document with all findings, those on its structure first. */
export function checkDocument(
  input: ResolutionInput,
  structural: Finding[],
): { document: Resolution; findings: Finding[] } {
  const { expanded, problems } = expandColumns(input);
  const findings = [...structural, ...problems];
  const reader = createReader(expanded, input, findings);
  return { document: expanded, findings: [...findings, ...checkReferences(reader), ...checkRules(reader)] };
}
