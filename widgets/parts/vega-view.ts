/**
 * Vega's view with what fixed charts need of it, and nothing that turns strings into code or goes to the network. A page loads
 * this with its first chart. (The package `vega` brings every projection, force and parser with it: half as much again.)
 */
import type { Loader, Runtime, View as VegaView } from 'vega';
import { transforms } from 'vega-dataflow';
import { datajoin, encode, scale } from 'vega-encode';
import { expressionInterpreter } from 'vega-interpreter';
import { collect, extent, filter, formula, multiextent, relay, sieve } from 'vega-transforms';
import { View } from 'vega-view';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';

// Those that compiled charts use; a chart that uses another says “Unrecognized transform”.
Object.assign(transforms, {
  ...{ bound, collect, datajoin, encode, extent, filter, formula, mark },
  ...{ multiextent, relay, render, scale, sieve, viewlayout },
});

const refuse = () => Promise.reject(new Error('A chart loads nothing.'));
const locked = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as Loader;

/** A view drawn as SVG into an element; `finalize()` it when it goes. The runtime may be shared by many. */
export function createView(runtime: unknown, container: HTMLElement): VegaView {
  return new View(runtime as Runtime, {
    container,
    renderer: 'svg',
    hover: false,
    bind: undefined,
    expr: expressionInterpreter,
    loader: locked,
  });
}
