/**
 * The browser of the tests: one that is on the machine, else one that is installed for them.
 * `node test/tools/browser.js` prints where it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix, resolve, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as browsers from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';

/** For a Chromium that is driven, in a container too, without a screen and without asking anybody for anything. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const cacheDir = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));

/** Everything that is asked of the machine, so that tests can answer in its place. */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  osRelease: () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''),
  searchChrome: () => Launcher.getFirstInstallation(),
  searchCache: async () => (await browsers.getInstalledBrowsers({ cacheDir }))[0]?.executablePath,
  run: (command, args, stdio = 'inherit') =>
    spawnSync(command, args, { stdio, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
    0,
  download: async () => {
    const browser = browsers.Browser.CHROME;
    const platform = browsers.detectBrowserPlatform();
    const buildId = await browsers.resolveBuildId(browser, platform, 'stable');
    return (await browsers.install({ browser, buildId, cacheDir })).executablePath;
  },
  say: (text) => console.error(text),
};

/** Where a browser is that no search finds: Edge, and Chromium on macOS. */
export function usualPaths({ platform, env }) {
  if (platform === 'darwin') {
    return ['Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    return [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'));
  }
  const names = ['microsoft-edge-stable', 'microsoft-edge'];
  return [...names.map((name) => posix.join('/usr/bin', name)), '/opt/microsoft/msedge/msedge'];
}

/** The browser that is there already, if any: CHROME_PATH, Chrome or Chromium, Edge, one installed by an earlier run. */
export async function findBrowser(machine) {
  const wanted = machine.env.CHROME_PATH;
  if (wanted) {
    if (machine.exists(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, but there is no such file.`);
  }
  return (
    attempt(machine.searchChrome) ??
    usualPaths(machine).find((path) => machine.exists(path)) ??
    (await machine.searchCache())
  );
}

/** The browser that is there, else one installed now; throws what to do where that fails. */
export async function ensureBrowser(machine = thisMachine) {
  const found = await findBrowser(machine);
  if (found) return found;

  machine.say('There is no Chrome, Chromium or Edge on this machine: installing one for the tests.');
  const path = installPackages(machine, ['chromium']) && (await findBrowser(machine));
  if (path) return path;
  let reason = 'it does not start, most likely for want of system libraries';
  try {
    const path = await machine.download();
    if (machine.run(path, ['--version'], 'ignore')) return path;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new Error(
    `No browser could be installed for the tests (${reason}).\n` +
      'Install Chrome, Chromium or Edge yourself (on Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to the executable of one, and run this again.',
  );
}

/** Installs packages of Debian where that can be done, and says whether it was. */
export const installPackages = (machine, packages) =>
  machine.isRoot &&
  /^ID="?debian"?$/m.test(machine.osRelease()) &&
  machine.run('apt-get', ['update']) &&
  machine.run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);

/** As `ensureBrowser`, but ends the process with a plain message instead of a stack. */
export async function browserOrExit() {
  try {
    return await ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function attempt(search) {
  try {
    return search();
  } catch {
    return undefined;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(await browserOrExit());
}
