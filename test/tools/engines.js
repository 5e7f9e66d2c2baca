/**
 * The engines of the tests: Chromium, Firefox and WebKit. Each is what its launcher is given: where its programs are.
 * Chromium has its own file, because there are many of it and because every test run needs one.
 */
import { posix, win32 } from 'node:path';
import { ensureBrowser, installPackages, thisMachine } from './browser.js';

const FIREFOX_PACKAGES = ['firefox-esr'];
const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth'];

export const ENGINES = {
  chromium: {
    name: 'Chromium',
    ensure: ensureBrowser,
  },
  firefox: {
    name: 'Firefox',
    packages: FIREFOX_PACKAGES,
    find: findFirefox,
    advice:
      `Install Firefox (on Debian: apt-get install ${FIREFOX_PACKAGES.join(' ')}), ` +
      'or set FIREFOX_PATH to the executable of one.',
  },
  webkit: {
    name: 'WebKit',
    packages: WEBKIT_PACKAGES,
    find: findWebKit,
    advice: `It is tested as WebKitGTK, on Linux (on Debian: apt-get install ${WEBKIT_PACKAGES.join(' ')}).`,
  },
};

/**
 * The engines that are to be tested, by name, and what to say of those that are left out.
 * `NQ_ENGINES` names the ones wanted, such as `firefox` or `chromium,webkit`, or is `all`: what is named is installed or throws.
 * Without it there is always Chromium, and whatever else is on the machine.
 */
export async function chooseEngines(machine = thisMachine) {
  const wanted = namesIn(machine.env.NQ_ENGINES);
  const chosen = {};
  const skipped = [];
  for (const [id, engine] of Object.entries(ENGINES)) {
    if (wanted ? wanted.includes(id) : id === 'chromium') chosen[id] = await ensure(machine, engine);
    else if (wanted) skipped.push(`${engine.name} was not asked for.`);
    else {
      const found = engine.find(machine);
      if (found) chosen[id] = found;
      else skipped.push(`${engine.name} was skipped: it is not on this machine. ${engine.advice}`);
    }
  }
  return { chosen, skipped };
}

/** As `chooseEngines`, but ends the process with a plain message instead of a stack. */
export async function enginesOrExit() {
  try {
    return await chooseEngines();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function namesIn(text) {
  if (!text) return undefined;
  if (text === 'all') return Object.keys(ENGINES);
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown === undefined) return names;
  throw new Error(`NQ_ENGINES names “${unknown}”; it is all, or some of ${Object.keys(ENGINES).join(', ')}.`);
}

async function ensure(machine, { name, find, packages, advice, ensure: ensureItself }) {
  if (ensureItself) return ensureItself(machine);
  const found = find(machine);
  if (found) return found;
  machine.say(`There is no ${name} on this machine: installing it for the tests.`);
  const installed = installPackages(machine, packages) && find(machine);
  if (installed) return installed;
  throw new Error(`${name} could not be installed for the tests. ${advice}`);
}

function findFirefox(machine) {
  const { env, exists, platform } = machine;
  if (env.FIREFOX_PATH) {
    if (exists(env.FIREFOX_PATH)) return env.FIREFOX_PATH;
    throw new Error(`FIREFOX_PATH is ${env.FIREFOX_PATH}, but there is no such file.`);
  }
  if (platform === 'darwin')
    return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => exists(path));
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)']]
      .filter(Boolean)
      .map((folder) => win32.join(folder, 'Mozilla Firefox', 'firefox.exe'))
      .find((path) => exists(path));
  return program(machine, 'firefox-esr') ?? program(machine, 'firefox');
}

/** The driver, the small browser that comes with WebKitGTK, which no search path has, and a screen for it. */
function findWebKit(machine) {
  const [driver, xvfbRun] = ['WebKitWebDriver', 'xvfb-run'].map((name) => program(machine, name));
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];
  const browser = folders
    .map((folder) => posix.join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => machine.exists(path));
  return driver && xvfbRun && browser && { driver, xvfbRun, browser };
}

/** Where a program is that the shell would find. */
const program = ({ env, exists }, name) =>
  (env.PATH ?? '/usr/bin')
    .split(':')
    .map((folder) => posix.join(folder, name))
    .find((path) => exists(path));
