/**
 * vega-embed with everything locked that a page has not asked for: no loader, no markup, no code from strings, no menu, no style
 * sheet, no tooltips but ours, no word to the console. Only `<nq-chart>` loads this, when it nears the viewport; it imports
 * nothing else of ours, and is built by itself, so that no other page pays for what it brings.
 */
import type {
  Config as VegaConfig,
  Data,
  LoggerInterface,
  Loader,
  Signal,
  Spec as VegaSpec,
  TooltipHandler,
} from 'vega';
import { mergeConfig, View } from 'vega';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { Config } from 'vega-lite';

export interface Order {
  spec: object;
  config: Config;
  /** An element that is in the page, and where the inputs that a spec asks for go. */
  stage: HTMLElement;
  inputs: HTMLElement;
  tooltip: (text: [name: string, value: string][] | undefined, at: { x: number; y: number }) => void;
  /** Told of what goes wrong later, when a reader does something. */
  onFault: (fault: Fault) => void;
}

export interface Fault {
  rule: 'spec-url' | 'spec-compile' | 'spec-expression';
  received: string;
}

export interface Drawn {
  /** The places of the rows that the picture is made of. */
  rows: Set<string>;
  /** To the width there is now, where a spec takes what there is. */
  resize: (width: number) => Promise<unknown>;
  finalize: () => void;
}

class FaultError extends Error implements Fault {
  constructor(
    readonly rule: Fault['rule'],
    readonly received: string,
  ) {
    super(received);
  }
}

/** Draws; rejects with a `Fault`. */
export async function draw({ spec, config, stage, inputs, tooltip, onFault }: Order): Promise<Drawn> {
  const faults: FaultError[] = [];
  let drawn = false;
  const report: Report = (rule, received) => {
    const fault = new FaultError(rule, received);
    faults.push(fault);
    if (drawn) onFault(fault);
  };
  const views: View[] = [];
  class LockedView extends View {
    constructor(...given: ConstructorParameters<typeof View>) {
      super(...given);
      views.push(this);
    }
  }
  const finalize = () => views.splice(0).forEach((view) => view.finalize());
  try {
    const result = await embed(clearable(stage), spec, {
      mode: 'vega-lite',
      config,
      ast: true,
      expr: guarded,
      loader: lockedLoader(report),
      logger: quiet(report),
      patch: adapt,
      viewClass: LockedView,
      renderer: 'svg',
      actions: false,
      defaultStyle: false,
      bind: inputs,
      tooltip: tooltipHandler(tooltip),
    });
    await makeRoom(result.view, spec);
    const [fault] = faults;
    if (fault) throw fault;
    drawn = true;
    return {
      rows: rowsOn(result.view, result.vgSpec.data ?? [], result.vgSpec.marks ?? []),
      resize: (width) => result.view.signal(WIDTH, width).runAsync(),
      finalize,
    };
  } catch (error) {
    finalize();
    throw faults[0] ?? faultOf(error);
  }
}

/** The least that is left of a height for the plot itself: where a long legend takes more, the chart grows by it. */
const LEAST = 0.6;

async function makeRoom(view: View, { height, autosize }: { height?: unknown; autosize?: unknown }) {
  const fits = typeof autosize === 'object' && autosize !== null && Reflect.get(autosize, 'type') === 'fit';
  if (!fits || typeof height !== 'number') return;
  const missing = Math.ceil(LEAST * height - view.height());
  if (missing > 0) await view.height(height + missing).runAsync();
}

const faultOf = (error: unknown): FaultError =>
  error instanceof FaultError ? error : new FaultError('spec-compile', textOf(error));

type Report = (rule: Fault['rule'], received: string) => void;

/** The first line is what it is about; a spec may follow, all of it. */
const textOf = (error: unknown): string => {
  const text = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
};

/** vega-embed clears its container by `innerHTML`, which Trusted Types refuse; of this one element it is the same by nodes. */
function clearable(stage: HTMLElement): HTMLElement {
  return Object.defineProperty(stage, 'innerHTML', { set: () => stage.replaceChildren() });
}

function lockedLoader(report: Report): Loader {
  const refuse = (address: unknown) => {
    report('spec-url', `“${textOf(address)}”`);
    return Promise.reject(new Error('A chart loads nothing.'));
  };
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse };
}

/** Errors become problems on the widget's face; what Vega only warns of is told to nobody. */
function quiet(report: Report): LoggerInterface {
  const logger = {
    level: (...given: number[]) => (given.length > 0 ? logger : 1),
    error(...what: unknown[]) {
      report('spec-expression', textOf(what[0]));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  } as LoggerInterface;
  return logger;
}

// ── Expressions ──

/** The interpreter would refuse these too, but tell the console and go on. */
const REFUSED = new Set(['constructor', '__proto__', 'prototype']);

function check(node: unknown) {
  if (typeof node !== 'object' || node === null) return;
  const { type, property } = node as { type?: string; property?: { name?: string; value?: unknown } };
  const name = property?.name ?? property?.value;
  if (type === 'MemberExpression' && typeof name === 'string' && REFUSED.has(name))
    throw new FaultError('spec-expression', `“${name}”`);
  Object.values(node).forEach(check);
}

type Interpreter = typeof expressionInterpreter;
type Parse = Interpreter['operator'];

const guard =
  (parse: Parse): Parse =>
  (context, expression: unknown) => {
    check(expression);
    return parse(context, expression) as unknown;
  };

const guarded = Object.fromEntries(
  Object.entries(expressionInterpreter).map(([name, parse]) => [name, guard(parse as Parse)]),
) as Interpreter;

// ── What is drawn ──

interface Source {
  name: string;
  source?: string | string[];
  transform?: { type: string }[];
}
interface MarkNode {
  from?: { data?: string; facet?: { data?: string } };
  marks?: MarkNode[];
}

/** Transforms after which a row is none of the table's any more. */
const SUMMING = ['aggregate', 'pivot', 'kde', 'loess', 'quantile', 'regression'];

/** They begin below the labels of the axis, not below the plot: where labels are long, there is little room right of them. */
const LEGENDS: VegaConfig = { legend: { layout: { bottom: { anchor: 'start', frame: 'bounds' } } } };

/** A signal of ours: how wide the chart's place is. */
const WIDTH = 'nq_width';

/** What takes the width that there is asks anew when the window changes; a place changes by more than that, so it is told by us. */
const resized = (signal: Signal): Signal =>
  'on' in signal && signal.on?.some(({ events }) => events === 'window:resize')
    ? { ...signal, on: signal.on.map((handler) => ({ ...handler, events: { signal: WIDTH } })) }
    : signal;

function adapt(spec: VegaSpec): VegaSpec {
  const signals = [{ name: WIDTH, value: 0 }, ...(spec.signals ?? []).map(resized)];
  const config = mergeConfig<VegaConfig>(LEGENDS, spec.config ?? {});
  return { ...spec, signals, data: withRows(spec.data), config };
}

/** Keeps what is summed up, as it is before, in data of its own: there stand the rows that a sum is made of. */
function withRows(sources: Data[] = []): Data[] {
  return sources.flatMap((one) => {
    const { source, transform = [] } = one as Source;
    const at = transform.findIndex(({ type }) => SUMMING.includes(type));
    if (source === undefined || at < 1) return [one];
    const name = `${one.name}/rows`;
    const [before, after] = [transform.slice(0, at), transform.slice(at)];
    return [{ name, source, transform: before } as Data, { ...one, source: name, transform: after } as Data];
  });
}

/** The rows that marks are drawn of, or that what they are drawn of was made of. */
function rowsOn(view: View, sources: readonly object[], marks: readonly object[]): Set<string> {
  const byName = new Map((sources as Source[]).map((source) => [source.name, source]));
  const rowsIn = (name: string): string[] => {
    const source = byName.get(name);
    if (!source) return [];
    const own = placesIn(view, name);
    return own.length > 0 || view.data(name).length === 0
      ? own
      : [source.source ?? []].flat().flatMap(rowsIn);
  };
  return new Set(datasetsOf(marks as MarkNode[]).flatMap(rowsIn));
}

const datasetsOf = (marks: readonly MarkNode[]): string[] =>
  marks.flatMap(({ from, marks: inner = [] }) => [
    ...[from?.data, from?.facet?.data].filter((name) => name !== undefined),
    ...datasetsOf(inner),
  ]);

const placesIn = (view: View, name: string): string[] =>
  (view.data(name) as { row?: unknown }[])
    .map(({ row }) => row)
    .filter((row): row is string => typeof row === 'string');

// ── Tooltips ──

function tooltipHandler(show: Order['tooltip']): TooltipHandler {
  return (_handler, event: MouseEvent | null, _item, value: unknown) => {
    const nothing = value === null || value === undefined || value === '';
    // A view that goes takes its tooltip along, without an event.
    show(nothing ? undefined : linesOf(value), { x: event?.clientX ?? 0, y: event?.clientY ?? 0 });
  };
}

/** Always as text; what is not there is a dash, as in the tables. */
function linesOf(value: unknown): [name: string, value: string][] {
  const say = (one: unknown) =>
    one === null || one === undefined || one === 'null' || one === 'undefined' ? '—' : (one as string);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, one]) => [name, say(one)])
    : [['', say(value)]];
}
