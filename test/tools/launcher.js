/** What every page shows at first: as wide and high as @web/test-runner-chrome makes it. */
export const VIEWPORT = { width: 800, height: 600 };

/**
 * A launcher of @web/test-runner for engines whose driver cannot make believe that every page has the focus: it gives each page that
 * is tested at the same time a browser of its own. A browser is opened by `open`, as a page with the methods of puppeteer's that
 * commands of tests use: `goto`, `url`, `keyboard`, `mouse`, `setViewport`, and `close`, which ends the browser.
 */
export class OwnBrowserLauncher {
  /** What the commands of @web/test-runner-commands ask, to know how to speak to a page. */
  type = 'puppeteer';
  #open;
  #idle = [];
  #active = new Map();

  constructor(name, open) {
    this.name = name;
    this.#open = open;
  }

  async startSession(id, url) {
    const page = this.#idle.pop() ?? (await this.#open());
    this.#active.set(id, page);
    await page.goto(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getPage(id) {
    return this.#active.get(id);
  }

  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  async stopSession(id) {
    const page = this.getPage(id);
    this.#active.delete(id);
    await page.goto('about:blank');
    this.#idle.push(page);
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error(`${this.name} has no debug view here: use Chromium.`));
  }

  async stop() {
    const pages = [...this.#idle.splice(0), ...this.#active.values()];
    this.#active.clear();
    await Promise.all(pages.map((page) => page.close()));
  }
}
