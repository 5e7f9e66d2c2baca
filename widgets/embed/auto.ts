/**
 * The loader: one small classic script that a portal installs once in its theme. Elements come from beside it, each when the first
 * of its kind nears the screen.
 */
import { loadElement } from './code.js';
import { start } from './start.js';

start(loadElement);
