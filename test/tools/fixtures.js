/**
 * Answers for the browser tests that no file can give, without a network. A query, such as `?id=…`, makes a URL a test's own:
 *
 *   /__fixture/document     a small valid document
 *   /__fixture/version-2    the same, of a format that is not known yet
 *   /__fixture/missing      404 with a page in HTML
 *   /__fixture/html         200 with a page in HTML
 *   /__fixture/truncated    half a document
 *   /__fixture/never        no answer
 *   /__fixture/flaky?id=…   503 the first time, then the document
 *   /__fixture/count?path=… how often a path was asked for (with its query, encoded), as a JSON number
 */
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

const page =
  '<!doctype html><html lang="vi"><title>Trang</title><p>Trang này không phải là số liệu.</p></html>';
const text = JSON.stringify(minimalDocument);

/** A koa middleware; each call counts for itself. */
export function fixtures() {
  const counts = new Map();

  const answers = {
    document: (ctx) => reply(ctx, 200, 'json', text),
    'version-2': (ctx) => reply(ctx, 200, 'json', JSON.stringify({ ...minimalDocument, version: 2 })),
    missing: (ctx) => reply(ctx, 404, 'html', page),
    html: (ctx) => reply(ctx, 200, 'html', page),
    truncated: (ctx) => reply(ctx, 200, 'json', text.slice(0, text.length / 2)),
    never: async (ctx) => {
      await new Promise((resolve) => ctx.res.once('close', resolve));
      ctx.status = 204;
    },
    flaky: (ctx) =>
      counts.get(ctx.url) === 1 ? reply(ctx, 503, 'html', page) : reply(ctx, 200, 'json', text),
    count: (ctx) => reply(ctx, 200, 'json', String(counts.get(ctx.query.path) ?? 0)),
  };

  return (ctx, next) => {
    counts.set(ctx.url, (counts.get(ctx.url) ?? 0) + 1);
    const name = /^\/__fixture\/([^/]+)$/.exec(ctx.path)?.[1];
    if (name === undefined) return next();
    return Object.hasOwn(answers, name) ? answers[name](ctx) : reply(ctx, 404, 'html', page);
  };
}

function reply(ctx, status, type, body) {
  ctx.status = status;
  ctx.type = type;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = body;
}
