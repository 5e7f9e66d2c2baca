/** What files of `dist/` and what the core exports are called. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { WIDGETS } from '../embed/names.js';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Whose exports every page with a gauge loads. */
const CORE = 'core';

/**
 * What every page with a gauge loads stands in one file: gzip finds more to share, and there is one way to wait for. The other
 * elements are asked for in files of their own.
 */
export const coreGroup = { name: CORE, test: /widgets\/target-gauge\.ts$/ };

/** The modules, by their paths without an ending: `widgets/scorecard/files`. */
const MODULES = ['src', 'widgets'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?!cli).*\.(ts|json)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/').replace(/\.\w+$/, '')}`),
);

/**
 * An element's file is named after it, so that who knows the tag knows the address; any other after one of its modules, with its
 * folder where another has that name. No hash: of what a page downloads, random letters are what gzip can do least about.
 */
export function fileNameOf({
  name,
  moduleIds,
}: Pick<Rolldown.PreRenderedChunk, 'name' | 'moduleIds'>): string {
  const isIn = (path: string) => moduleIds.some((id) => /^\.(ts|json)$/.test(id.split(`/${path}`)[1] ?? ''));
  const element = WIDGETS.find((one) => isIn(`widgets/${one}`));
  const alike = MODULES.filter((path) => path.endsWith(`/${name}`));
  const path = alike.length > 1 ? alike.find(isIn)?.split('/').slice(-2).join('-') : name;
  return `nq-${element ?? path ?? name}-${version}.js`;
}

/**
 * What the core gives to other files is called there what it is called in the core: `export{a,b}` for `export{a as x,b as y}`, whose
 * letters gzip can do nothing about.
 */
export function keepNames(): Plugin {
  return {
    name: 'keep-names',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
      const core = chunks.find(({ name }) => name === CORE)!;
      const names = new Map<string, string>();
      core.code = core.code.replace(/export\{([^}]*)\};?\s*$/, (_, list: string) => {
        for (const [own, given = own] of pairsIn(list)) names.set(given, own);
        return `export{${[...new Set(names.values())].sort().join()}};`;
      });
      const from = `"./${core.fileName}"`;
      for (const chunk of chunks) {
        chunk.code = chunk.code
          .replaceAll(new RegExp(`import\\{([^}]*)\\}from${from}`, 'g'), (_, list: string) => {
            const own = pairsIn(list).map(([given, here = given]) => `${names.get(given)!} as ${here}`);
            return `import{${own.join()}}from${from}`;
          })
          .replace(new RegExp(`(import\\(${from}\\))\\.then\\(\\w+=>\\w+\\.\\w+\\)`, 'g'), '$1');
      }
    },
  };
}

/** `a as b,c` → `[['a', 'b'], ['c']]`. */
const pairsIn = (list: string) => list.split(',').map((pair) => pair.split(' as ') as [string, string?]);
