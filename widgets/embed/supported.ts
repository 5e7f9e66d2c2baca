/** Below the baseline (Chrome 98, Safari 16.4, Firefox 101) the elements could not draw: what stands inside their tags stays. */
export const isSupported = 'adoptedStyleSheets' in document && 'structuredClone' in self;
