import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS } from './browser.js';

/** Chrome, Chromium or Edge, through the protocol of its developer tools. */
export function chromiumLauncher(executablePath, env) {
  const launcher = chromeLauncher({
    // In a window each: a page behind another is not painted, and then nothing is observed in it either. Each is told that it
    // has the focus, which but one window has, or no outline would show in the others.
    createPage: async ({ context }) => {
      const page = await (await context.browser().createBrowserContext()).newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    launchOptions: {
      executablePath,
      env,
      args: CHROMIUM_ARGS,
    },
  });
  return Object.assign(launcher, { name: 'Chromium' });
}
