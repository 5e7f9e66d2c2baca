/** What `browser.js` asks of the machine. */
export interface Machine {
  platform: string;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists: (path: string) => boolean;
  osRelease: () => string;
  searchChrome: () => string | undefined;
  searchCache: () => Promise<string | undefined>;
  run: (command: string, args: string[], stdio?: 'inherit' | 'ignore') => boolean;
  download: () => Promise<string>;
  say: (text: string) => void;
}

export const thisMachine: Machine;
export function usualPaths(machine: Pick<Machine, 'platform' | 'env'>): string[];
export function findBrowser(machine: Machine): Promise<string | undefined>;
export function ensureBrowser(machine?: Machine): Promise<string>;
export function installPackages(machine: Machine, packages: string[]): boolean;
export function browserOrExit(): Promise<string>;
export const CHROMIUM_ARGS: string[];
