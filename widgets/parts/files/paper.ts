/** The look of an element on white paper, whatever page it stands on. */

const COLORS = [
  ...['met', 'on-track', 'at-risk', 'off-track', 'missed', 'neutral'],
  ...['surface', 'muted', 'line', 'track', 'grade'],
  ...[1, 2, 3, 4, 5, 6].map((index) => `series-${index}`),
];

/**
 * Looks at an element in dark ink, all at once: nothing of it is painted on the screen. A page with light letters has colours of
 * its own for dark paper, which are put aside.
 */
export function onPaper<T>(host: HTMLElement, look: (background: string) => T): T {
  const before = host.getAttribute('style');
  const { style } = host;
  const isDark = lightness(getComputedStyle(host).color) > 0.5;
  const forced = matchMedia('(forced-colors: active)').matches;
  style.setProperty('transition', 'none', 'important');
  style.setProperty('background-color', forced ? 'Canvas' : '#fff', 'important');
  style.setProperty('color-scheme', 'light', 'important');
  if (isDark && !forced) {
    style.setProperty('color', '#1c2126', 'important');
    for (const name of COLORS) style.setProperty(`--nq-color-${name}`, 'initial', 'important');
  }
  try {
    return look(getComputedStyle(host).backgroundColor);
  } finally {
    restore(host, before);
  }
}

/** By the object model: a strict policy forbids the attribute. */
function restore(host: HTMLElement, before: string | null) {
  if (before === null) host.removeAttribute('style');
  else host.style.cssText = before;
}

/** From black to white, 0 to 1. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const most = color.startsWith('rgb') ? 255 : 1;
  return (0.3 * red + 0.59 * green + 0.11 * blue) / most;
}
