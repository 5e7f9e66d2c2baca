/** The parts of Vega a fixed chart runs on, which bring no types of their own. */
declare module 'vega-view' {
  export { View } from 'vega';
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode';
declare module 'vega-transforms';
declare module 'vega-view-transforms';
