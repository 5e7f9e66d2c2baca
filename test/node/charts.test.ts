/** The charts as they are compiled, and as a view without a page draws them. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { View } from 'vega';
import type { BarRow, MarkRow, TickRow } from '../../src/charts/comparison.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const fileOf = (name: string) => new URL(`../../src/charts/compiled/${name}.json`, import.meta.url);
const textOf = (name: string) => readFileSync(fileOf(name), 'utf8');
const text = textOf('comparison');
const runtime = JSON.parse(text) as Json;

/** All that is written in a tree, with the key it stands under. */
function* leavesOf(tree: Json, under = ''): Generator<[key: string, leaf: Json]> {
  if (typeof tree !== 'object' || tree === null) yield [under, tree];
  else
    for (const [key, branch] of Object.entries(tree))
      yield* leavesOf(branch, Array.isArray(tree) ? under : key);
}

function* objectsIn(tree: Json): Generator<Record<string, Json>> {
  if (typeof tree !== 'object' || tree === null) return;
  if (!Array.isArray(tree)) yield tree;
  for (const branch of Object.values(tree)) yield* objectsIn(branch);
}

/** The transforms that a runtime is made of; `operator` is none. */
const transformsIn = (tree: Json): string[] => {
  const types = [...objectsIn(tree)].flatMap(({ id, type }) => (id === undefined ? [] : [type as string]));
  return [...new Set(types)].filter((type) => type !== 'operator').sort();
};

/** What `widgets/parts/vega-view.ts` is, before the whole of Vega has registered all it has. */
async function loadView() {
  const { transforms } = await import('vega-dataflow');
  const before = Object.keys(transforms);
  const { createView } = await import('../../widgets/parts/vega-view.js');
  return { before, registered: Object.keys(transforms).sort(), createView };
}

// The compiler brings all of Vega with it, so this comes first.
const { before: registeredBefore, registered, createView } = await loadView();
const { compiledCharts } = await import('../../src/cli/charts.js');
const { comparisonSpec } = await import('../../src/charts/comparison.js');
const { trendSpec } = await import('../../src/charts/trend.js');

const SPECS: Record<string, Json> = { comparison: comparisonSpec, trend: trendSpec } as unknown as Record<
  string,
  Json
>;
const runtimeOf = (name: string) => JSON.parse(textOf(name)) as Json;

describe('The compiled charts', () => {
  it('are in step with the specs they are compiled from, byte for byte', async function () {
    this.timeout(20_000);
    const charts = await compiledCharts();
    expect(charts.map(({ file: { pathname } }) => pathname)).to.deep.equal(
      Object.keys(SPECS).map((name) => fileOf(name).pathname),
    );
    for (const chart of charts)
      expect(readFileSync(chart.file, 'utf8') === chart.text, 'run: npm run charts').to.equal(true);
  });

  it('name the transforms that a page brings, and it brings no other', () => {
    expect(registeredBefore, 'all of Vega was loaded before').to.deep.equal([]);
    const used = Object.keys(SPECS).flatMap((name) => transformsIn(runtimeOf(name)));
    expect([...new Set(used)].sort()).to.deep.equal(registered);
    expect(registered).to.include.members(['mark', 'scale', 'render']);
  });
});

for (const [name, spec] of Object.entries(SPECS)) {
  describe(`The compiled ${name}`, () => {
    it('names no address, in the spec or in what it becomes', () => {
      const { $schema, ...rest } = spec as Record<string, Json>;
      expect($schema).to.match(/^https:\/\/vega\.github\.io\/schema\/vega-lite\//);
      for (const tree of [rest, runtimeOf(name)]) {
        for (const [key, leaf] of leavesOf(tree)) {
          expect(key).to.not.match(/^(url|href|src|format|loader)$/);
          expect(JSON.stringify(leaf)).to.not.match(/:\/\/|data:|javascript/i);
        }
      }
      expect(JSON.stringify(rest)).to.not.match(/"(url|values|sequence|graticule|lookup)"/);
    });

    it('has no words in it that a reader could see, so there is none to translate', () => {
      expect(textOf(name)).to.match(/^[\x20-\x7e\n]*$/);
      const wordy = [
        'title',
        'text',
        'label',
        'labels',
        'tooltip',
        'description',
        'href',
        'legend',
        'usermeta',
      ];
      const keys = [...objectsIn(spec)].flatMap((one) => Object.keys(one));
      expect(keys.filter((key) => wordy.includes(key))).to.deep.equal([]);
      const guides = [...leavesOf(spec)].filter(([key]) => key === 'axis');
      expect(guides.length).to.be.greaterThan(0);
      for (const [, guide] of guides) expect(guide).to.equal(null);
    });

    it('listens to nothing and binds nothing', () => {
      const { streams, updates, bindings } = runtimeOf(name) as Record<string, Json>;
      expect({ streams, updates, bindings }).to.deep.equal({ streams: [], updates: [], bindings: [] });
    });

    it('has a tree beside every expression, so that none has to be parsed or compiled', () => {
      const expressions = [...objectsIn(runtimeOf(name))].filter(({ code }) => code !== undefined);
      expect(expressions.length).to.be.greaterThan(20);
      for (const { code, ast } of expressions) expect(ast, JSON.stringify(code)).to.have.property('type');
    });
  });
}

// ── Without a page ──

interface Item {
  x: number;
  y: number;
  x2: number;
  y2: number;
  width?: number;
  height?: number;
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  shape?: string;
  strokeDash?: number[];
}
interface Mark {
  name: string;
  items: (Item & { items: Mark[] })[];
}

/** What is drawn, by what it is for. */
const LAYERS = {
  ticks: 'layer_0_marks',
  tracks: 'layer_1_layer_0_marks',
  against: 'layer_1_layer_1_marks',
  bars: 'layer_1_layer_2_marks',
  zones: 'layer_2_marks',
  marks: 'layer_3_marks',
};

const row = (more: Partial<BarRow>): BarRow => ({
  ...{ y: 20, start: 0, end: 100, zero: 0, from: 95, to: 100, value: 90, color: 'green', fullness: 1 },
  ...{ against: more.value ?? 90, ...more },
});

const open: View[] = [];

interface Tables {
  rows?: BarRow[];
  marks?: MarkRow[];
  ticks?: TickRow[];
}

function fill(
  view: View,
  { rows = [], marks = [], ticks = [] }: Tables,
  [start, end] = [0, 100],
  width = 400,
) {
  view.width(width).height(60).signal('start', start).signal('end', end);
  view.data('rows', rows).data('marks', marks).data('ticks', ticks).run();
}

function draw(tables: Tables, domain?: [number, number], width?: number): View {
  const view = createView(runtime, undefined as never);
  open.push(view);
  fill(view, tables, domain, width);
  return view;
}

function itemsIn(view: View, layer: keyof typeof LAYERS): Item[] {
  const { root } = view.scenegraph() as unknown as { root: Mark };
  const marks = root.items[0]!.items;
  expect(marks.map(({ name }) => name)).to.have.members(Object.values(LAYERS));
  return marks.find(({ name }) => name === LAYERS[layer])!.items;
}

/** From where to where across, rounded to a tenth of a pixel. */
const acrossOf = (view: View, layer: keyof typeof LAYERS) =>
  itemsIn(view, layer).map(({ x, width = 0 }) => [
    Math.round(x * 10) / 10,
    Math.round((x + width) * 10) / 10,
  ]);
const downOf = (view: View, layer: keyof typeof LAYERS) =>
  itemsIn(view, layer).map(({ y, y2 }) => [Math.min(y, y2), Math.max(y, y2)]);

describe('The comparison, drawn without a page', () => {
  afterEach(() => open.splice(0).forEach((view) => view.finalize()));

  const cases: [
    what: string,
    row: Partial<BarRow>,
    domain: [number, number],
    bar: number[],
    zone: number[],
  ][] = [
    ['“từ 95% trở lên”, at 90', {}, [0, 100], [0, 360], [380, 400]],
    ['nothing at all', { value: 0 }, [0, 100], [0, 0], [380, 400]],
    ['all of it', { value: 100 }, [0, 100], [0, 400], [380, 400]],
    ['530% of a scale to 600', { end: 600, value: 530, from: 90, to: 600 }, [0, 600], [0, 353.3], [60, 400]],
    ['a ceiling of 5, at 7', { value: 7, from: 0, to: 5 }, [0, 10], [0, 280], [0, 200]],
    ['a range from 20 to 30, at 25', { value: 25, from: 20, to: 30 }, [0, 50], [0, 200], [160, 240]],
    [
      'a fall by 15, from zero to the left',
      { start: -20, end: 20, zero: 0, value: -15, from: 10, to: 20 },
      [-20, 20],
      [50, 200],
      [300, 400],
    ],
    ['a value beyond the scale ends with it', { value: 120 }, [0, 100], [0, 400], [380, 400]],
  ];
  for (const [what, change, domain, bar, zone] of cases) {
    it(what, () => {
      const [start, end] = domain;
      const view = draw({ rows: [row({ start, end, ...change })] }, domain);
      expect(acrossOf(view, 'tracks')).to.deep.equal([[0, 400]]);
      expect(acrossOf(view, 'bars')).to.deep.equal([bar]);
      expect(acrossOf(view, 'zones')).to.deep.equal([zone]);
    });
  }

  it('has a mark at each edge of a requirement, taller than the bar', () => {
    const marks = [95, 20, 30].map((at) => ({ y: 20, at }));
    const view = draw({ rows: [row({})], marks });
    expect(itemsIn(view, 'marks').map(({ x }) => x)).to.deep.equal([380, 80, 120]);
    const [[top, bottom]] = downOf(view, 'bars') as [[number, number]];
    for (const [above, below] of downOf(view, 'marks')) {
      expect(above).to.be.lessThan(top);
      expect(below).to.be.greaterThan(bottom);
    }
  });

  it('has the bar in the middle of its place, and the zone below it', () => {
    const view = draw({ rows: [row({ y: 20 }), row({ y: 133.5 })] });
    expect(downOf(view, 'bars')).to.deep.equal([
      [13, 27],
      [126.5, 140.5],
    ]);
    for (const [index, [top]] of downOf(view, 'zones').entries())
      expect(top).to.be.greaterThan(downOf(view, 'bars')[index]![1]!);
  });

  it('has the lines of the scale behind everything, from top to bottom as told', () => {
    const view = draw({ ticks: [0, 25, 100].map((at) => ({ at, top: 8, bottom: 32 })) });
    expect(itemsIn(view, 'ticks').map(({ x }) => x)).to.deep.equal([0, 100, 400]);
    expect(downOf(view, 'ticks')).to.deep.equal(Array(3).fill([8, 32]));
  });

  it('goes on from those who comply to those who have reported and do not', () => {
    const view = draw({ rows: [row({ value: 60, against: 85 })] });
    expect(acrossOf(view, 'against')).to.deep.equal([[240, 340]]);
    expect(acrossOf(draw({ rows: [row({ value: 60 })] }), 'against')).to.deep.equal([[240, 240]]);
  });

  it('has the colour of the status, hollow where the figure may change, none without a figure', () => {
    const rows = [row({}), row({ fullness: 0.35 }), row({ value: 0, color: 'none' })];
    const bars = itemsIn(draw({ rows }), 'bars');
    expect(bars.map(({ fill, stroke, fillOpacity }) => [fill, stroke, fillOpacity])).to.deep.equal([
      ['green', 'green', 1],
      ['green', 'green', 0.35],
      ['none', 'none', 1],
    ]);
  });

  it('shows what it is given anew: other rows, another scale, another width', () => {
    const view = draw({ rows: [row({}), row({ y: 60 })], marks: [{ y: 20, at: 95 }] });
    fill(view, { rows: [row({ value: 30, end: 200 })] }, [0, 200], 800);
    expect(acrossOf(view, 'bars')).to.deep.equal([[0, 120]]);
    expect(acrossOf(view, 'tracks')).to.deep.equal([[0, 800]]);
    expect(itemsIn(view, 'marks')).to.deep.equal([]);
  });

  it('is drawn many times from one runtime, which stays as it was', () => {
    const views = [10, 50, 90].map((value) => draw({ rows: [row({ value })] }));
    expect(views.map((view) => acrossOf(view, 'bars'))).to.deep.equal([[[0, 40]], [[0, 200]], [[0, 360]]]);
    // The view writes its list of events as a map, once; of what is drawn it changes nothing.
    const drawn = ({ operators }: Record<string, Json>) => operators;
    expect(drawn(runtime as Record<string, Json>)).to.deep.equal(
      drawn(JSON.parse(text) as Record<string, Json>),
    );
  });

  it('is empty without rows', () => {
    const view = draw({});
    for (const layer of Object.keys(LAYERS) as (keyof typeof LAYERS)[])
      expect(itemsIn(view, layer), layer).to.deep.equal([]);
  });
});

describe('The trend, drawn without a page', () => {
  const LAYERS = [
    ...['zones', 'ticks', 'edges', 'deadlines', 'marks', 'forecasts', 'projection', 'links', 'points'],
  ] as const;
  type Layer = (typeof LAYERS)[number];
  type Tables = Partial<Record<Layer, object[]>>;

  /** From day 0 to day 100 across 400 pixels, from `start` to `end` up 200. */
  function drawTrend(tables: Tables, [start, end] = [0, 100]) {
    const view = createView(runtimeOf('trend'), undefined as never);
    open.push(view);
    view.width(400).height(200);
    for (const [name, value] of Object.entries({ start, end, first: 0, last: 100 })) view.signal(name, value);
    for (const layer of LAYERS) view.data(layer, tables[layer] ?? []);
    view.run();
    const { root } = view.scenegraph() as unknown as { root: Mark };
    return (layer: Layer) =>
      root.items[0]!.items.find(({ name }) => name === `layer_${LAYERS.indexOf(layer)}_marks`)!.items;
  }

  afterEach(() => open.splice(0).forEach((view) => view.finalize()));

  it('has figures where they are in time and on the scale, hollow where told', () => {
    const points = [
      { day: 25, at: 50, fill: 'black', stroke: 'black', shape: 'circle' },
      { day: 100, at: 75, fill: 'white', stroke: 'black', shape: 'diamond' },
    ];
    const items = drawTrend({ points })('points');
    expect(items.map(({ x, y, fill, stroke, shape }) => [x, y, fill, stroke, shape])).to.deep.equal([
      [100, 100, 'black', 'black', 'circle'],
      [400, 50, 'white', 'black', 'diamond'],
    ]);
  });

  it('joins two points and no others, whole, dashed or dotted', () => {
    const link = { day: 0, at: 0, until: 50, to: 100 };
    const of = drawTrend({ links: [link], projection: [link], forecasts: [link] });
    for (const layer of ['links', 'projection', 'forecasts'] as const)
      expect(of(layer).map(({ x, y, x2, y2 }) => [x, y, x2, y2])).to.deep.equal([[0, 200, 200, 0]]);
    const dash = (layer: Layer) => of(layer)[0]!.strokeDash;
    expect([dash('links'), dash('projection'), dash('forecasts')]).to.deep.equal([undefined, [6, 5], [1, 5]]);
  });

  it('has what is asked for a time as a zone with an edge, and by a day as a mark', () => {
    const of = drawTrend({
      zones: [{ day: 50, until: 100, low: 75, high: 100 }],
      edges: [{ day: 50, until: 100, at: 75 }],
      deadlines: [{ day: 25, low: 80, high: 88 }],
      marks: [{ day: 25, at: 80 }],
    });
    expect(of('zones').map(({ x, y, width, height }) => [x, y, width, height])).to.deep.equal([
      [200, 0, 200, 50],
    ]);
    expect(of('edges').map(({ x, x2, y }) => [x, x2, y])).to.deep.equal([[200, 400, 50]]);
    expect(of('deadlines').map(({ x, y, y2 }) => [x, Math.round(y), Math.round(y2)])).to.deep.equal([
      [100, 40, 24],
    ]);
    const [mark] = of('marks');
    expect(mark!.x + mark!.width! / 2).to.equal(100);
    expect(mark!.y + mark!.height! / 2).to.be.closeTo(40, 0.01);
  });

  it('stands a rank on its head: 1 is on top', () => {
    const of = drawTrend(
      { ticks: [{ at: 1 }, { at: 31 }], edges: [{ day: 0, until: 100, at: 16 }] },
      [31, 1],
    );
    expect(of('ticks').map(({ y }) => y)).to.deep.equal([0, 200]);
    expect(of('edges').map(({ y }) => y)).to.deep.equal([100]);
  });

  it('ends what lies beyond the scale with it', () => {
    const of = drawTrend({ zones: [{ day: -50, until: 900, low: 50, high: 1000 }] });
    expect(of('zones').map(({ x, y, width, height }) => [x, y, width, height])).to.deep.equal([
      [0, 0, 400, 100],
    ]);
  });
});

describe('A chart is no program', () => {
  const { Function: compileFunction, eval: evaluateText } = globalThis;
  const refuse = () => {
    throw new Error('text became code');
  };

  beforeEach(() => Object.assign(globalThis, { Function: refuse, eval: refuse }));
  afterEach(() => Object.assign(globalThis, { Function: compileFunction, eval: evaluateText }));

  it('its expressions are interpreted', () => {
    const view = draw({
      rows: [row({})],
      marks: [{ y: 20, at: 95 }],
      ticks: [{ at: 50, top: 0, bottom: 60 }],
    });
    expect(acrossOf(view, 'bars')).to.deep.equal([[0, 360]]);
    fill(view, { rows: [row({ value: 30 })] });
    expect(acrossOf(view, 'bars')).to.deep.equal([[0, 120]]);
  });

  it('which is not so without the interpreter, or this would show nothing', async () => {
    const { View } = await import('vega-view');
    expect(() => new View(runtime as never)).to.throw('text became code');
  });

  it('and it loads nothing', async () => {
    const loader = (
      draw({}) as unknown as { loader(): Record<string, (uri: string) => Promise<unknown>> }
    ).loader();
    for (const way of ['load', 'sanitize', 'http', 'file']) {
      const outcome = await loader[way]!('https://example.org/').then(
        () => 'loaded',
        (error: unknown) => (error as Error).message,
      );
      expect(outcome, way).to.equal('A chart loads nothing.');
    }
  });
});
