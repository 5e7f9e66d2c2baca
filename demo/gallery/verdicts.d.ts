import type { Status } from '../../src/index.js';

export interface Example {
  name: string;
  status: Status;
  early?: boolean;
  target: string;
  organization?: string;
  unit?: string;
  asOf: string;
}

export const VERDICTS: readonly (Example & { vi: string; en: string })[];
