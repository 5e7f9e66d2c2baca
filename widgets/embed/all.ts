/** Everything in one classic script, for pages that may load no modules: from a file share, from a stick, under a strict host. */
import '../index.js';
import { start } from './start.js';

start(() => Promise.resolve());
