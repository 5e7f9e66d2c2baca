/**
 * What each document must show. A line changes with the document or with the rules, never because the code says otherwise.
 *
 * A block is `# target | when | period asked for`, and below it a line for each verdict that is not of a unit:
 * `whom and at which level | value | requirement | status | reasoning`. `–` is the whole, or no status shown; `~` marks what the
 * comparison alone shows, since a gauge shows one requirement at one level.
 *
 * A block of a ranking is `# target | organization | level | subject | requirement`, and below it the first rank, the last one
 * and an unranked unit for each reason there is: `rank | unit | value | what its row must say; and what else`.
 */
export interface Expected {
  verdicts: string;
  rankings: string;
}

export interface Verdicts {
  target: string;
  /** When the requirement binds; empty where it always does. */
  time: string;
  /** The period asked for, where it is not the one in force. */
  period?: string;
  lines: Line[];
}

export interface Line {
  /** Undefined: the whole. */
  organization?: string;
  level?: string;
  comparisonOnly: boolean;
  value: string;
  required: string;
  /** Undefined: none is shown. */
  status?: string;
  sentence: string;
}

export interface Ranked {
  target: string;
  organization?: string;
  level: string;
  subject: string;
  requirement: string;
  rows: { rank: string; name: string; value: string; says: string[] }[];
}

export const verdictsIn = ({ verdicts }: Expected): Verdicts[] =>
  blocksIn(verdicts).map(([[target = '', time = '', asked], rows]) => ({
    ...{ target, time },
    ...(asked && { period: asked.replace('period ', '') }),
    lines: rows.map(lineOf),
  }));

function lineOf([whom = '', value = '', required = '', status = '', sentence = '']: string[]): Line {
  const [organization, level] = whom.replace('~ ', '').split(' ').map(given);
  const comparisonOnly = whom.startsWith('~');
  return { organization, level, comparisonOnly, value, required, status: given(status), sentence };
}

export const rankingsIn = ({ rankings }: Expected): Ranked[] =>
  blocksIn(rankings).map(
    ([[target = '', organization = '', level = '', subject = '', requirement = ''], rows]) => ({
      ...{ target, level, subject, requirement },
      organization: given(organization),
      rows: rows.map(([rank = '', name = '', value = '', says]) => ({
        ...{ rank, name, value },
        says: says ? says.split('; ') : [],
      })),
    }),
  );

const given = (text: string): string | undefined => (text === '–' ? undefined : text);

/** Each heading with the lines below it, as their columns. */
const blocksIn = (text: string): [heading: string[], rows: string[][]][] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [heading = [], ...rows] = block
        .split('\n')
        .map((line) => line.replace(/^# /, '').split(/ ?\| ?/));
      return [heading, rows];
    });
