/** What a reader downloads, counted by a browser that really loads the page. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../tools/browser.js';

const KB = 1024;

/**
 * Bytes of JavaScript, gzipped, for a page with one gauge. On a phone on a slow line (about 400 kbit/s, 50 KB a second) the
 * gauge then stands half a second after the page.
 */
const BUDGET = 24 * KB;
/** The same where units are judged one by one, which takes more code. */
const COVERAGE_BUDGET = 32 * KB;

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

const pageWith = (gauge: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <script type="module" src="/dist/nq.js"></script>${gauge}</html>`;

const pages: Record<string, string> = {
  '/gauge': pageWith(
    '<nq-target-gauge src="/demo/resolutions/lao-cai.json" target="membership-rate" organization="nong-dan" as-of="2026-11-21"></nq-target-gauge>',
  ),
  '/coverage': pageWith(
    '<nq-target-gauge src="/demo/resolutions/lao-cai.json" target="party-admission" organization="cuu-chien-binh" as-of="2026-11-21"></nq-target-gauge>',
  ),
};

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html').end(page);
      return;
    }
    readFile(join(root, pathname)).then(
      (body) => response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

interface File {
  name: string;
  bytes: number;
  gzip: number;
}

describe('What a page downloads', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;

  before(async () => {
    await readFile(join(root, 'dist/nq.js')).catch(() =>
      expect.fail('There is no dist/nq.js: npm run build'),
    );
    server = await serve();
    browser = await puppeteer.launch({
      executablePath: await ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page, waits for its gauge to show all of `texts`, and lists the files of `dist/` it has asked for. */
  async function load(path: string, ...texts: string[]): Promise<File[]> {
    const page = await browser.newPage();
    const names: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/dist/')) names.push(pathname.slice(1));
    });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(
      (wanted: string[]) => {
        const face = document.querySelector('nq-target-gauge')?.shadowRoot?.textContent ?? '';
        return wanted.every((text) => face.includes(text));
      },
      {},
      texts,
    );
    await page.close();
    const files = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(root, name));
        return { name, bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
      }),
    );
    print(path, files);
    return files;
  }

  const total = (files: File[]) => files.reduce((sum, { gzip }) => sum + gzip, 0);

  function print(path: string, files: File[]) {
    const all = {
      name: 'together',
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      gzip: total(files),
    };
    const rows = [...files, all].map(
      ({ name, bytes, gzip }) =>
        `      ${name.padEnd(40)}${String(bytes).padStart(8)}${String(gzip).padStart(8)}`,
    );
    console.log([`      ${path.padEnd(40)}   bytes    gzip`, ...rows].join('\n'));
  }

  it(`with one gauge is at most ${BUDGET / KB} KB, none of it Vega`, async () => {
    const files = await load('/gauge', 'Hội Nông dân', '90,4%', 'Chậm tiến độ');
    expect(files.map(({ name }) => name)).to.include('dist/nq.js');
    expect(files.length).to.be.greaterThan(1);
    expect(files.filter(({ name }) => name.includes('nq-extras'))).to.deep.equal([]);
    for (const { name } of files)
      expect((await readFile(join(root, name), 'utf8')).toLowerCase(), name).to.not.contain('vega');
    expect(total(files)).to.be.at.most(BUDGET);
  });

  it(`with a gauge of units judged one by one is at most ${COVERAGE_BUDGET / KB} KB`, async () => {
    const files = await load('/coverage', 'Hội Cựu chiến binh', '69/69', 'Đạt');
    expect(files.filter(({ name }) => name.includes('nq-extras'))).to.have.length(1);
    expect(total(files)).to.be.at.most(COVERAGE_BUDGET);
  });
});
