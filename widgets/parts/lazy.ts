/** Code that loads when it is first asked for: undefined until it is there, after which `ready` is called. */
export function lazy<T>(load: () => Promise<T>): (ready: () => void) => T | undefined {
  let loaded: T | undefined;
  let loading: Promise<unknown> | undefined;
  return (ready) => {
    if (!loaded) {
      loading ??= load().then((module) => (loaded = module));
      // A network fault must not be for ever: whoever asks next tries again.
      void loading.then(ready, () => (loading = undefined));
    }
    return loaded;
  };
}
