/** Below the baseline a reader sees what stands inside the tags, and the page hears of no error. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openSite, type Site } from '../tools/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

const FALLBACK = 'Hội Nông dân: yêu cầu từ 95% trở lên.';
const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
  <script type="module" src="/dist/nq.js"></script>
  <nq-target-gauge src="/demo/resolutions/lao-cai.json" target="membership-rate" organization="nong-dan"
    as-of="2026-11-21">${FALLBACK}</nq-target-gauge></html>`;

/** As an engine reads it that does not know what is in it. */
const UNREADABLE = 'export const from = the { next } century of JavaScript;';

describe('A browser below the baseline', function () {
  this.timeout(30_000);
  let site: Site;
  let unreadable: string | undefined;

  before(async () => {
    site = await openSite(root, (path) =>
      path === '/' ? page : path === unreadable ? UNREADABLE : undefined,
    );
  });

  after(() => site.close());

  /** What a reader sees of the page, what its console says, and which of our files it asked for. */
  async function visit({ lacks, cannotRead }: { lacks?: string; cannotRead?: string }) {
    unreadable = cannotRead;
    const opened = await site.browser.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
    if (lacks) await opened.evaluateOnNewDocument(lacks);
    await opened.goto(`${site.origin}/`, { waitUntil: 'networkidle0' });
    const gauge = (await opened.$('nq-target-gauge'))!;
    const [text, hasShadow, box] = await gauge.evaluate((element) => [
      (element as HTMLElement).innerText,
      element.shadowRoot !== null,
      element.getBoundingClientRect().height,
    ]);
    await opened.close();
    return {
      text,
      hasShadow,
      isSeen: Number(box) > 10,
      complaints,
      ours: asked.filter((path) => path.startsWith('/dist/')),
    };
  }

  const asWritten = { text: FALLBACK, hasShadow: false, isSeen: true };

  it('is not the one that these tests run in, which shows the figure', async () => {
    expect((await visit({})).hasShadow).to.equal(true);
  });

  for (const [what, lacks] of [
    ['adopted style sheets, as Safari before 16.4', 'delete Document.prototype.adoptedStyleSheets'],
    ['structuredClone, as Chrome before 98', 'delete globalThis.structuredClone'],
  ] as const) {
    it(`shows what stands inside where it lacks ${what}, and downloads one small file`, async () => {
      const seen = await visit({ lacks });
      expect(seen).to.deep.include({ ...asWritten, complaints: [] });
      expect(seen.ours).to.deep.equal(['/dist/nq.js']);
    });
  }

  it('shows what stands inside where it cannot read the code of an element', async () => {
    const seen = await visit({ cannotRead: `/dist/nq-target-gauge-${version}.js` });
    expect(seen).to.deep.include({ ...asWritten, complaints: [] });
  });

  it('shows what stands inside where it cannot even read nq.js', async () => {
    expect(await visit({ cannotRead: '/dist/nq.js' })).to.deep.include(asWritten);
  });

  it('reads nq.js where it knows modules, before anything newer is asked of it', () => {
    const code = readFileSync(`${root}dist/nq.js`, 'utf8');
    expect(code).not.to.match(
      /\?\.|\?\?|\bstatic\s*\{|\bclass\b|#\w|\bawait\b|catch\s*\{|\*\*|\.\.\.\w+\s*[,}]/,
    );
  });
});
