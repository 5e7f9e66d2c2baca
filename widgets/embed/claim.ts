/** One copy of each entry runs on a page, whatever versions and addresses a theme, a plugin and an article load it from. */

declare global {
  interface Window {
    /** The entries that run, and their addresses: the one global of ours. */
    nqWidgets?: Record<string, string>;
  }
}

/** True for the first copy; a later one says so once, and does nothing. */
export function claim(entry: string, copy: string): boolean {
  const { nqWidgets: running = {} } = window;
  window.nqWidgets = running;
  const first = running[entry];
  if (first) console.info(`nq-widgets: ${first} runs, not ${copy}`);
  else running[entry] = copy;
  return !first;
}
