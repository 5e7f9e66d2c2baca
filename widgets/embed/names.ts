/** What an embed may name: the elements and their attributes. */

export const WIDGETS = [
  'resolution',
  'target-gauge',
  'organization-comparison',
  'branch-ranking',
  'target-trend',
  'grade-distribution',
  'scorecard',
  'task-list',
  'chart',
];

/**
 * Nothing that a browser gives a meaning of its own, such as `onclick`: hosts take those from what authors write, but leave
 * `data-nq-onclick` and `?onclick=` alone.
 */
export const ATTRIBUTES = [
  'src',
  'spec-src',
  'target',
  'organization',
  'unit',
  'level',
  'parent',
  'period',
  'by',
  'order',
  'group',
  'rows',
  'lead',
  'status',
  'variant',
  'refresh',
  'as-of',
  'heading-level',
  'lang',
];

/** Those that are addresses. */
export const ADDRESSES = ['src', 'spec-src'];

/** An element as an embed describes it, without what stands inside; undefined where it names none that there is. */
export function elementOf(
  name: string | null,
  attribute: (name: string) => string | null,
): HTMLElement | undefined {
  if (!WIDGETS.includes(name!)) return undefined;
  const element = document.createElement(`nq-${name!}`);
  for (const one of ATTRIBUTES) {
    const value = attribute(one);
    if (value !== null) element.setAttribute(one, value);
  }
  return element;
}
