/** One copy of each entry runs on a page, whatever versions and addresses a theme, a plugin and an article load it from. */

declare global {
  interface Window {
    /** The entries that run, each by version and address: the one global of ours. */
    nqWidgets?: Record<string, string>;
  }
}

/** True for the first copy; a later one is told once, and does nothing. */
export function claim(entry: string, copy: string): boolean {
  const running = (window.nqWidgets ??= {});
  const first = running[entry];
  if (first === undefined) {
    running[entry] = copy;
    return true;
  }
  console.info(`nq-widgets: ${first} runs on this page already; ${copy} does nothing.`);
  return false;
}
