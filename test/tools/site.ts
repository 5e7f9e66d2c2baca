/** For tests that drive Chromium themselves: a browser, and a site of files and pages on the loopback address. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureBrowser } from './browser.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** Such as `http://127.0.0.1:49152`. */
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** `pageAt` says what HTML stands at a path, if it is not a file below `folder`; `env` is what Chromium finds beside what we do. */
export async function openSite(
  folder: string,
  pageAt: (path: string) => string | undefined = () => undefined,
  env: Record<string, string> = {},
): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const page = pageAt(pathname);
    if (page !== undefined) {
      response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/html').end(page);
      return;
    }
    readFile(join(folder, pathname)).then(
      (body) => response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = await ensureBrowser();
  const browser = await puppeteer.launch({
    ...{ executablePath, args: CHROMIUM_ARGS },
    env: { ...process.env, ...env },
  });
  return {
    ...{ origin: `http://127.0.0.1:${port}`, browser },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
