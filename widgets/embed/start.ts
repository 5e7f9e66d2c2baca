/** Sets the loader going, once a page. */
import { claim } from './claim.js';
import { address, settings } from './code.js';
import { sizeFrames } from './height.js';
import { startLoader } from './loader.js';
import { isSupported } from './supported.js';

/** `load` brings the code of an element. */
export function start(load: (name: string) => Promise<unknown>) {
  // The loader that fetched this script looks after the page already.
  if (!isSupported || settings.nqFallback !== undefined) return;
  if (!claim('loader', address)) return;
  const page = new URL(settings.nqPage ?? 'widget.html', address);
  const begin = () => {
    startLoader({ load, page });
    sizeFrames(page);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
