/** Whether any of those bound one by one has reported: of silence nothing is known, not even that it is none. */
export const isReported = (coverage: { base: number; silent: number } | undefined): boolean =>
  coverage !== undefined && coverage.base > coverage.silent;
