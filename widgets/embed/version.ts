/** Filled in by the build. */
declare const NQ_VERSION: string;

export const version = NQ_VERSION;

/** The code of one element, such as `target-gauge`, from beside the script that asks; rejects where it does not come. */
export const importElement = (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ `./nq-${name}-${version}.js`);
