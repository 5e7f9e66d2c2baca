/**
 * Answers for the browser tests that no file can give, without a network. A query, such as `?id=…`, makes a URL a test's own:
 *
 *   /__fixture/document     a small valid document
 *   /__fixture/version-2    the same, of a format that is not known yet
 *   /__fixture/spec         a Vega-Lite spec over the documents
 *   /__fixture/missing      404 with a page in HTML
 *   /__fixture/html         200 with a page in HTML
 *   /__fixture/truncated    half a document
 *   /__fixture/never        no answer
 *   /__fixture/flaky?id=…   503 the first time, then the document
 *   /__fixture/down         503 every time
 *   /__fixture/invalid      a document with problems of structure and of sense
 *   /__fixture/edition-1    the document as of January 2026, with 91%
 *   /__fixture/edition-2    the document as of February 2026, with 92%
 *   /__fixture/turns?of=…   the answers named, separated by commas, one a request and the last one from then on
 *   /__fixture/scene?of=…   a document for one verdict, or for one thing said beside it: see `scenes`
 *   /__fixture/page         a page with nothing on it but `dist/nq.js`
 *   /__fixture/host?…       a host's page: its `body`, its `head`, and the `policy` it is sent with (a name of `policies`, or all of
 *                           it), all in the query
 *   /nq/…                   what an administrator has installed: `dist`, and the documents of the demo, for frames of their own host only
 *   /nq-nukeviet/…          the same on a host that sends one of `policies` with everything
 *   /__fixture/copy/…/page  the same page in a folder of a test's own, with what `dist` has beside it
 *   /test/widgets/policy.html?policy=…&entry=…  the page under one of `policies`, with another entry of ours than nq.js
 *   /__fixture/hold?path=…  from now on what begins so is not answered, until /__fixture/release?path=…
 *   /__fixture/cut?path=…   from now on what begins so is answered by 503
 *   /__fixture/count?path=… how often a path was asked for (with its query, encoded), as a JSON number; `under=…`: whatever begins so
 *
 * Files are tested side by side: what one of them holds or cuts must be in a copy of its own.
 */
import { readFile } from 'node:fs/promises';

/** What hosts send with their pages; `…` stands for a number used once. */
const own = "default-src 'self'; script-src 'self'; style-src 'self'";
const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
export const policies = {
  strict: own,
  trusted: `${own}; ${trusted}`,
  nothing: "default-src 'none'",
  dynamic: `default-src 'self'; script-src 'nonce-…' 'strict-dynamic'; style-src 'self'; ${trusted}`,
  nukeviet:
    "script-src 'self' 'unsafe-inline' 'unsafe-hashes' 'unsafe-eval'; object-src 'self'; style-src 'self' 'unsafe-inline'; " +
    "img-src 'self' data:; media-src 'self'; frame-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'",
};

export const minimalDocument = {
  version: 1,
  resolution: { id: 'fixture', title: 'Nghị quyết thử', issuer: 'Ban Chấp hành', period: '2021/2025' },
  organizations: [{ id: 'nong-dan', name: 'Hội Nông dân' }],
  levels: [],
  targets: [
    {
      id: 'membership-rate',
      name: 'Tỷ lệ tập hợp hội viên',
      measure: { kind: 'percent' },
      requirements: [{ organizations: ['nong-dan'], comparator: 'gte', value: 90, by: '2025' }],
    },
  ],
  observations: [
    {
      target: 'membership-rate',
      organization: 'nong-dan',
      period: '2025',
      value: 93.4,
      updated: '2026-01-15',
    },
  ],
};

const [target] = minimalDocument.targets;
const [requirement] = target.requirements;
const [figure] = minimalDocument.observations;

/** The small document with another requirement and other figures, of the years up to 2025. */
const scene = (changes = {}, values = [93.4], more = {}) => ({
  ...minimalDocument,
  targets: [{ ...target, ref: 'II.2', requirements: [{ ...requirement, ...changes }] }],
  observations: values.map((value, index) => ({
    ...figure,
    period: String(2026 - values.length + index),
    value,
    source: 'Báo cáo số 12',
    ...more,
  })),
});

const branches = ['mot', 'hai', 'ba', 'bon', 'nam'];

/** Each is judged on 2026-06-01. */
export const scenes = {
  met: scene(),
  missed: scene({}, [85.4]),
  'on-track': scene({ by: '2030', value: 95 }, [90, 92]),
  'at-risk': scene({ by: '2030', value: 95 }, [89.15, 90]),
  'off-track': scene({ by: '2030', value: 95 }, [89.9, 90]),
  awaiting: scene({ by: '2030' }, []),
  'no-trend': scene({ by: '2030' }, [85]),
  'no-data': scene({}, []),
  'not-applicable': scene({}, [null], { status: 'N' }),
  early: scene({ by: '2030' }, [92, 93.4]),
  provisional: scene({}, [93.4], { status: 'P' }),
  aim: scene({ aim: true }),
  ceiling: scene({ comparator: 'lte', value: 5 }, [7]),
  illustrative: { ...scene(), illustrative: true },
  coverage: {
    ...minimalDocument,
    levels: [{ id: 'chi-hoi', name: 'Chi hội' }],
    units: branches.map((id) => ({ id, name: `Chi hội ${id}`, organization: 'nong-dan', level: 'chi-hoi' })),
    targets: [
      {
        ...target,
        measure: { kind: 'count', unit: 'hội viên' },
        requirements: [
          {
            ...requirement,
            each: 'chi-hoi',
            value: 2,
            coverage: { comparator: 'gte', value: 90, unit: 'percent' },
          },
        ],
      },
    ],
    observations: branches.map((unit, index) => ({
      target: target.id,
      unit,
      period: '2025',
      value: index === 0 ? 1 : 3,
    })),
  },
};

const edition = (updated, value) => ({ ...scene({}, [value]), updated });

const spec = {
  title: 'Kết quả của Hội Nông dân',
  data: { name: 'progress' },
  mark: 'bar',
  encoding: { x: { field: 'value' }, y: { field: 'organizationName' } },
};

const page =
  '<!doctype html><html lang="vi"><title>Trang</title><p>Trang này không phải là số liệu.</p></html>';
const loaderPage =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>' +
  '<script type="module" src="../dist/nq.js"></script><main></main></html>';
const text = JSON.stringify(minimalDocument);
const invalid = {
  ...minimalDocument,
  resolution: { ...minimalDocument.resolution, title: 5 },
  observations: [{ ...figure, target: 'membership-rat' }],
};

/** A koa middleware; each call counts for itself, and each engine that asks starts from nothing. */
export function fixtures() {
  const counts = new Map();
  const counted = (ctx, url = ctx.url) => `${ctx.get('user-agent')} ${url}`;
  const held = new Map();
  const cut = new Set();
  /** Whether a path begins as it is told to. */
  const beginningOf = (path) => (start) => path.startsWith(start);

  const answers = {
    document: (ctx) => reply(ctx, 200, 'json', text),
    'version-2': (ctx) => replyJson(ctx, { ...minimalDocument, version: 2 }),
    invalid: (ctx) => replyJson(ctx, invalid),
    'edition-1': (ctx) => replyJson(ctx, edition('2026-01-31', 91)),
    'edition-2': (ctx) => replyJson(ctx, edition('2026-02-28', 92)),
    scene: (ctx) => replyJson(ctx, scenes[ctx.query.of]),
    spec: (ctx) => replyJson(ctx, spec),
    missing: (ctx) => reply(ctx, 404, 'html', page),
    html: (ctx) => reply(ctx, 200, 'html', page),
    truncated: (ctx) => reply(ctx, 200, 'json', text.slice(0, text.length / 2)),
    never: async (ctx) => {
      await new Promise((resolve) => ctx.res.once('close', resolve));
      ctx.status = 204;
    },
    flaky: (ctx) =>
      counts.get(counted(ctx)) === 1 ? reply(ctx, 503, 'html', page) : reply(ctx, 200, 'json', text),
    down: (ctx) => reply(ctx, 503, 'html', page),
    turns: (ctx) => {
      const names = ctx.query.of.split(',');
      return answers[names[Math.min(counts.get(counted(ctx)), names.length) - 1]](ctx);
    },
    hold: (ctx) => {
      let resolve;
      const promise = new Promise((done) => (resolve = done));
      held.set(ctx.query.path, { promise, resolve });
      ctx.status = 204;
    },
    release: (ctx) => {
      held.get(ctx.query.path).resolve();
      held.delete(ctx.query.path);
      ctx.status = 204;
    },
    host: (ctx) => {
      const { body = '', head = '', policy, doctype = '<!doctype html>' } = ctx.query;
      if (policy) ctx.set('content-security-policy', policies[policy] ?? policy);
      const start = `${doctype}<html lang="vi"><meta charset="utf-8"><title>Trang</title>`;
      reply(ctx, 200, 'html', `${start}${head}<body>${body}</body></html>`);
    },
    cut: (ctx) => {
      cut.add(ctx.query.path);
      ctx.status = 204;
    },
    page: (ctx) => reply(ctx, 200, 'html', loaderPage),
    count: (ctx) => {
      const { path, under } = ctx.query;
      const paths = under
        ? [...counts.keys()].filter((one) => one.startsWith(counted(ctx, under)))
        : [counted(ctx, path)];
      const count = paths.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
      reply(ctx, 200, 'json', String(count));
    },
  };

  return async (ctx, next) => {
    counts.set(counted(ctx), (counts.get(counted(ctx)) ?? 0) + 1);
    await held.get([...held.keys()].find(beginningOf(ctx.path)))?.promise;
    if ([...cut].some(beginningOf(ctx.path))) return answers.down(ctx);
    if (ctx.path === '/test/widgets/policy.html') return policyPage(ctx);
    if (/^\/nq(-\w+)?\//.test(ctx.path)) return installed(ctx, next);
    const copied = /^\/__fixture\/copy\/[^/]+\/(.+)$/.exec(ctx.path)?.[1];
    if (copied === 'page') return reply(ctx, 200, 'html', loaderPage.replace('../dist/', './'));
    const name = /^\/__fixture\/([^/]+)$/.exec(ctx.path)?.[1];
    if (name === undefined) {
      if (copied) ctx.url = `/dist/${copied}`;
      return next();
    }
    return Object.hasOwn(answers, name) ? answers[name](ctx) : reply(ctx, 404, 'html', page);
  };
}

function installed(ctx, next) {
  const [start, , policy] = /^\/nq(-(\w+))?\//.exec(ctx.path);
  const folder = ctx.path.endsWith('.json') ? '/demo/resolutions/' : '/dist/';
  ctx.url = ctx.url.replace(start, folder);
  if (policy) ctx.set('content-security-policy', policies[policy]);
  ctx.set('x-frame-options', 'SAMEORIGIN');
  return next();
}

let nonces = 0;

async function policyPage(ctx) {
  const { policy, entry } = ctx.query;
  const nonce = `n${nonces++}`;
  const html = await readFile(new URL('../widgets/policy.html', import.meta.url), 'utf8');
  ctx.set('content-security-policy', policies[policy].replace('…', nonce));
  const script = entry === 'nq.js' ? 'type="module"' : 'defer';
  const withEntry = html.replace(/<script [^>]* data-entry>/, `<script ${script} src="../../dist/${entry}">`);
  reply(ctx, 200, 'html', withEntry.replaceAll('<script ', `<script nonce="${nonce}" `));
}

const replyJson = (ctx, data) => reply(ctx, 200, 'json', JSON.stringify(data));

function reply(ctx, status, type, body) {
  ctx.status = status;
  ctx.type = type;
  ctx.set('Cache-Control', 'no-store');
  // A frame without an origin reads what is open to all.
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.body = body;
}
