import puppeteer from 'puppeteer-core';
import { OwnBrowserLauncher, VIEWPORT } from './launcher.js';

/** Firefox, through WebDriver BiDi. */
export const firefoxLauncher = (executablePath, env) =>
  new OwnBrowserLauncher('Firefox', async () =>
    pageOf(await puppeteer.launch({ browser: 'firefox', executablePath, env })),
  );

function pageOf(browser) {
  let page;

  /** Each test file has a new tab: one in which a frame had the focus and went gets no more keys, whatever it shows then. */
  const goto = async (url) => {
    const before = page;
    page = await browser.newPage();
    await before?.close();
    await page.setViewport(VIEWPORT);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };

  /** What is sent is in the page when its next frame is painted. */
  const settled = async (sent) => {
    await sent;
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  };

  return {
    goto,
    url: () => page.url(),
    close: () => browser.close(),
    setViewport: (viewport) => page.setViewport(viewport),
    keyboard: {
      type: (text) => settled(page.keyboard.type(text)),
      press: (key) => settled(page.keyboard.press(key === 'Space' ? ' ' : key)),
    },
    mouse: {
      move: (x, y) => settled(page.mouse.move(x, y)),
      click: (x, y, options) => settled(page.mouse.click(x, y, options)),
      down: (options) => settled(page.mouse.down(options)),
      up: (options) => settled(page.mouse.up(options)),
      reset: async () => {
        await page.mouse.reset();
        // A pointer that is released counts as being at 0, 0, where Firefox would not move it to any more.
        await page.mouse.move(1, 1);
        await settled(page.mouse.move(0, 0));
      },
    },
  };
}
