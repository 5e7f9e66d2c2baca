/** Every byte that a page loads is read on a phone: what goes beyond what the bundler does by itself. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * A second, slower minifier takes another hundredth off; every byte here is read on a phone. It takes for granted what holds for
 * our code and Lit's, not for Vega's: that numbers compared are numbers, that reading a property does nothing else.
 */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name === 'vega-view') continue;
        const compress = {
          ecma: 2020,
          passes: 3,
          hoist_funs: true,
          unsafe_arrows: true,
          pure_getters: true,
          keep_fargs: false,
          unsafe_comps: true,
        } as const;
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress });
        // Where nothing is left that uses it, a chunk would still ask for the helper that makes namespaces.
        if (code !== undefined) chunk.code = code.replace(/import"\.\/nq-rolldown-runtime[^"]*";/g, '');
      }
    },
  };
}

/**
 * What Lit does for others than our readers: it tells developers of misuse, which the types and the tests have done before; asks for
 * polyfills that no page of ours loads; leaves its version on `window`, where we promise to leave nothing; serves decorators and
 * properties that write attributes, of which we have none, and browsers without adopted style sheets, which could not parse this
 * code either.
 */
export function dropHooks(): Plugin {
  return {
    name: 'drop-hooks',
    transform: (code, id) =>
      /node_modules\/(lit|@lit)/.test(id)
        ? code
            .replace(/throw Error\(("[^"]*"|\+|\w)+\)/g, 'throw Error()')
            .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
            .replace(/\w+\.\w+HydrateSupport\?\.\(\{\w+:\w+\}\)/, '0')
            .replace(/\w+\.\w+PolyfillSupport/, 'void 0')
            .replace(/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0')
            .replace(
              /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
              '0',
            )
            .replace(/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=)/, '')
            .replace('static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', '')
            .replace(',this.constructor.l?.forEach(t=>t(this))', '')
            .replace(/toAttribute\(\w,\w\)\{switch.*?return \w\},(?=fromAttribute)/, '')
            .replace(/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, '')
            .replace(/,?void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/, '')
        : undefined,
  };
}

/** An element registers itself; a page that loads it by its tag never asks what else its module exports. */
export function dropNamespaces(): Plugin {
  return {
    name: 'drop-namespaces',
    renderChunk: (code) => code.replace(/__exportAll\(\{\s*(Nq\w+: \(\) => \w+,?\s*)+\}\)/g, '{}'),
  };
}
