/** The parts of Vega a fixed chart runs on, which bring no types of their own. */
declare module 'vega-view' {
  export { View } from 'vega';
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode' {
  export const datajoin: unknown, encode: unknown, scale: unknown;
}
declare module 'vega-transforms' {
  export const collect: unknown, extent: unknown, filter: unknown, formula: unknown;
  export const multiextent: unknown, relay: unknown, sieve: unknown;
}
declare module 'vega-view-transforms' {
  export const bound: unknown, mark: unknown, render: unknown, viewlayout: unknown;
}
