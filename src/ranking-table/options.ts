/** Whether the options of a ranking name what the document has. */
import { boundOrganizations } from '../binding.js';
import { fieldsOf, fits } from '../fits.js';
import type { Model } from '../model.js';
import { parsePeriod } from '../periods.js';
import type { RankBy } from '../rank/ranking.js';

/** Options as they come from a page: any text. */
export interface Wanted {
  target?: string;
  organization?: string;
  level?: string;
  parent?: string;
  period?: string;
  by?: string;
}

export const ORDERS: RankBy[] = ['value', 'attainment', 'change'];

/** The first option that is missing or names what is not there; undefined where all is well. */
export function wrongOption(model: Model, wanted: Wanted): keyof Wanted | undefined {
  const { target = '', organization, level, parent, period, by } = wanted;
  if (!model.targets.has(target)) return 'target';
  if (organization !== undefined && !boundBy(model, target).includes(organization)) return 'organization';
  if (level !== undefined && !model.levels.has(level)) return 'level';
  if (parent !== undefined && !model.units.has(parent)) return 'parent';
  if (period !== undefined && !isPeriod(period)) return 'period';
  if (by !== undefined && !ORDERS.some((one) => one === by)) return 'by';
  return undefined;
}

/** The organizations a target of the document binds; all there are where it names none. */
export function boundBy(model: Model, target: string): string[] {
  const of = model.targets.get(target)!;
  const named = of.requirements.map((requirement) => boundOrganizations(requirement, of));
  // A requirement that names nobody binds everybody.
  return named.some(({ length }) => length === 0)
    ? [...model.organizations.keys()]
    : [...new Set(named.flat())];
}

function isPeriod(text: string): boolean {
  if (!fits(fieldsOf('observations').period!, text)) return false;
  const { start, end } = parsePeriod(text);
  return start <= end;
}
