/** The page of the built folder: an administrator sees what to install, an editor chooses a widget and takes its code. */
import {
  createModel,
  evaluate,
  gradedTargets,
  nameOn,
  parseResolution,
  snapshot,
  type Model,
  type SnapshotWidget,
} from '../../../src/index.js';
import { today } from '../../parts/today.js';
import { sizeFrames } from '../height.js';
import { addressOf, codesOf, escape, themeCode, type Embed } from './codes.js';
import { codeBlock, field, put } from './fields.js';

const WIDGETS: Record<string, { name: string; asks: (keyof typeof LABELS)[] }> = {
  'target-gauge': { name: 'Đồng hồ chỉ tiêu', asks: ['target', 'organization', 'variant'] },
  'organization-comparison': { name: 'So sánh các tổ chức', asks: ['target'] },
  'branch-ranking': { name: 'Xếp hạng đơn vị', asks: ['target', 'organization'] },
  'target-trend': { name: 'Diễn biến chỉ tiêu', asks: ['target', 'organization'] },
  'grade-distribution': { name: 'Cơ cấu xếp loại', asks: ['target'] },
  scorecard: { name: 'Bảng tổng hợp nghị quyết', asks: ['group'] },
  'task-list': { name: 'Danh mục nhiệm vụ', asks: [] },
};

const LABELS = { target: 'Chỉ tiêu', organization: 'Tổ chức', variant: 'Kiểu', group: 'Xếp theo' };

const VARIANTS = [
  ['', 'Vòng cung'],
  ['linear', 'Thanh ngang'],
  ['compact', 'Một dòng chữ'],
] as const;
const GROUPS = [
  ['', 'Mục của nghị quyết'],
  ['organization', 'Tổ chức'],
  ['status', 'Tình trạng'],
] as const;

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const folder = new URL('./', location.href);
const form = find('#choices');
const frame = find('#preview');

/** What the form says, by the name of each field. */
const chosen: Record<string, string> = {
  src: new URL('demo/resolutions/lao-cai.json', folder).pathname,
  widget: 'target-gauge',
};
let model: Model | undefined;

put(find('#theme'), codeBlock(themeCode(folder.pathname)));
if (location.protocol === 'file:') find('#opened-as-file').hidden = false;
else {
  sizeFrames(new URL('widget.html', folder));
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    chosen[name] = value.trim();
    void (name === 'src' ? load() : Promise.resolve()).then(show);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  void load().then(show);
  void listTags();
}

/** Reads the document that the form names; what is wrong with it is said, and the rest of the page waits. */
async function load() {
  model = undefined;
  const result = await fetch(chosen.src!)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
    .then((text) => parseResolution(text))
    .catch((error: unknown) => (error as Error).message);
  if (typeof result === 'string')
    say(`Không đọc được tệp số liệu ở địa chỉ này (${result}). Hãy kiểm tra lại địa chỉ.`);
  else if (!result.ok)
    say(
      result.problems
        .slice(0, 3)
        .map(({ path, message }) => `${path}: ${message}`)
        .join(' '),
    );
  else {
    say('');
    model = createModel(result.document);
  }
}

const say = (text: string) => (find('#problem').textContent = text);

function show() {
  const focused = (document.activeElement as HTMLInputElement | null)?.name;
  const choices = model && choicesIn(model);
  const asks = WIDGETS[chosen.widget!]!.asks;
  put(
    form,
    field('Tệp số liệu (JSON)', 'src', chosen.src!),
    field(
      'Loại biểu đồ',
      'widget',
      chosen.widget!,
      Object.entries(WIDGETS).map(([id, { name }]) => [id, name]),
    ),
    ...(choices
      ? asks.map((ask) => field(LABELS[ask], ask, (chosen[ask] = kept(ask, choices[ask])), choices[ask]))
      : []),
    field('Ngôn ngữ', 'lang', chosen.lang ?? '', [
      ['', 'Theo trang (tiếng Việt)'],
      ['en', 'Tiếng Anh'],
    ]),
  );
  // The fields are new ones; a keyboard stays where it was.
  if (focused) form.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
  find('#codes').hidden = frame.hidden = !model;
  if (model) showEmbed(model, asks);
}

/** What was chosen before, where it can still be chosen; else the first. */
const kept = (ask: string, options: readonly (readonly [string, string])[]) =>
  options.some(([value]) => value === chosen[ask]) ? chosen[ask]! : (options[0]?.[0] ?? '');

type Choices = Record<keyof typeof LABELS, readonly (readonly [string, string])[]>;

/** What the document has for the widget: targets with something to show, and of the target its organizations. */
function choicesIn(read: Model): Choices {
  const { document: shown } = read;
  const asOf = today();
  const verdicts = evaluate(read, { asOf }).filter(({ unit }) => unit === undefined);
  const ranked = new Set(
    (shown.observations ?? []).filter(({ unit }) => unit !== undefined).map(({ target }) => target),
  );
  const graded = new Set(gradedTargets(read));
  const has = {
    'branch-ranking': (id: string) => ranked.has(id),
    'grade-distribution': (id: string) => graded.has(id),
  }[chosen.widget!];
  const targets = shown.targets.filter(({ id }) =>
    has ? has(id) : verdicts.some(({ target }) => target === id),
  );
  const target = kept(
    'target',
    targets.map(({ id, name }) => [id, name] as const),
  );
  const bound = new Set(
    verdicts.filter((one) => one.target === target).map(({ organization }) => organization),
  );
  const organizations = shown.organizations.filter(({ id }) => bound.has(id));
  return {
    target: targets.map(({ id, name }) => [id, name]),
    organization: [
      ...(chosen.widget === 'branch-ranking' ? [['', 'Tất cả'] as const] : []),
      ...organizations.map((one) => [one.id, nameOn(one.name, asOf)] as const),
    ],
    variant: VARIANTS,
    group: GROUPS,
  };
}

function showEmbed(read: Model, asks: readonly string[]) {
  const attributes = Object.fromEntries(
    ['src', ...asks, 'lang'].map((name) => [name, chosen[name] ?? '']).filter(([, value]) => value),
  ) as Record<string, string>;
  const embed: Embed = {
    widget: chosen.widget!,
    attributes: { ...attributes, src: relative(attributes.src!) },
    folder: folder.pathname,
    inside: insideOf(read, attributes),
  };
  // The preview follows this page, a portal's frame is light unless it says otherwise.
  const address = `${addressOf(embed)}&theme=auto`;
  if (frame.getAttribute('src') !== address) frame.setAttribute('src', address);
  put(
    find('#forms'),
    ...codesOf(embed).flatMap(({ title, where, code }) => {
      const heading = document.createElement('h3');
      heading.textContent = title;
      const line = document.createElement('p');
      line.textContent = where;
      return [heading, line, codeBlock(code)];
    }),
  );
}

/** On the portal's own server an address needs no name of a server. */
function relative(src: string): string {
  const url = new URL(src, location.href);
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}

/** What readers without scripts see: the figures of today. */
function insideOf(
  read: Model,
  { src: _src, variant: _variant, ...attributes }: Record<string, string>,
): string {
  const widget = chosen.widget as SnapshotWidget;
  try {
    return snapshot(read, { widget, ...attributes, asOf: today() });
  } catch (error) {
    // What the element says in its place, the preview says too.
    return escape((error as Error).message);
  }
}

/** The tags that pin a version, with their hashes. */
async function listTags() {
  const response = await fetch(new URL('integrity.json', folder));
  const { entries } = (await response.json()) as { entries: Record<string, { tag: string }> };
  put(
    find('#tags'),
    ...Object.values(entries)
      .filter(({ tag }) => /nq-(auto|all)?-?\d/.test(tag))
      .map(({ tag }) => codeBlock(tag.replace(/(src|href)="/, `$1="${folder.pathname}`))),
  );
  find('#pinned').hidden = false;
}
