/** Whether the frames around a page let their readers keep files. */

/**
 * A sandbox without `allow-downloads` does not, and says nothing when a reader tries. What a frame of another origin is allowed
 * cannot be asked from within; a page without an origin of its own is in a sandbox for certain.
 */
export function mayDownload(from: Window = window): boolean {
  if (from.origin === 'null') return false;
  try {
    for (let page = from; page !== page.parent; page = page.parent) {
      const sandbox = page.frameElement?.getAttribute('sandbox');
      if (typeof sandbox === 'string' && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox)) return false;
    }
  } catch {
    // A frame around this one is of another origin.
  }
  return true;
}
