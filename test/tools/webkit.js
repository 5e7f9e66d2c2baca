/** WebKitGTK through WebDriver (https://www.w3.org/TR/webdriver2/), each browser with its driver and its screen. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { OwnBrowserLauncher, VIEWPORT } from './launcher.js';

/** Keys that are not what they type, as WebDriver writes them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

export const webkitLauncher = (programs, env) =>
  new OwnBrowserLauncher('WebKit', async () => {
    const port = await freePort();
    // The group of the process ends as one: xvfb-run, the screen, the driver.
    const driver = spawn(
      programs.xvfbRun,
      ['--auto-servernum', programs.driver, `--port=${port}`, '--host=127.0.0.1'],
      { env, stdio: 'ignore', detached: true },
    );
    const end = () => endGroup(driver);
    process.once('exit', end);
    const send = (method, path, body) => ask(`http://127.0.0.1:${port}${path}`, method, body);
    await isListening(driver, () => send('GET', '/status'));
    const { sessionId } = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    });
    const page = pageOf((method, path, body) => send(method, `/session/${sessionId}${path}`, body));
    await page.setViewport(VIEWPORT);
    return {
      ...page,
      close: async () => {
        await send('DELETE', `/session/${sessionId}`);
        process.off('exit', end);
        end();
      },
    };
  });

/** What a test does in a page, in the words of puppeteer. */
function pageOf(send) {
  const act = async (id, type, actions) => {
    await send('POST', '/actions', { actions: [{ id, type, actions }] });
  };
  const press = (value) =>
    act(
      'keyboard',
      'key',
      ['keyDown', 'keyUp'].map((type) => ({ type, value })),
    );
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => (button) => ({
    type,
    button: BUTTONS[button ?? 'left'],
  }));
  const point = (...actions) => act('mouse', 'pointer', actions);

  return {
    url: () => send('GET', '/url'),
    goto: (url) => send('POST', '/url', { url }),
    keyboard: {
      type: async (text) => {
        for (const character of text) await press(character);
      },
      press: (key) => press(KEYS[key] ?? key),
    },
    mouse: {
      move: (x, y) => point(move(x, y)),
      click: (x, y, { button } = {}) => point(move(x, y), down(button), up(button)),
      down: ({ button } = {}) => point(down(button)),
      up: ({ button } = {}) => point(up(button)),
      reset: async () => {
        await send('DELETE', '/actions');
        await point(move(0, 0));
      },
    },
    /** A window has bars of its own around what it shows. */
    setViewport: async ({ width, height }) => {
      await send('POST', '/window/rect', { width, height });
      const script = 'return [innerWidth, innerHeight]';
      const [innerWidth, innerHeight] = await send('POST', '/execute/sync', { script, args: [] });
      await send('POST', '/window/rect', { width: 2 * width - innerWidth, height: 2 * height - innerHeight });
    },
  };
}

async function ask(url, method, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

async function isListening(driver, look) {
  const late = Date.now() + 20_000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (driver.exitCode !== null || Date.now() > late)
        throw new Error('WebKitWebDriver did not start.', { cause: error });
      await pause(100);
    }
  }
}

function endGroup({ pid }) {
  try {
    process.kill(-pid);
  } catch {
    // It has ended already.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
