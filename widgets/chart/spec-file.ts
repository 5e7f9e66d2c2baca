/** A chart's spec at an address of its own, for hosts that let no script stand inside the element. */
import type { Finding } from '../../src/check/finding.js';
import { request } from '../source.js';

export interface Read {
  text?: string;
  findings?: Finding[];
}

export class SpecFile {
  #address?: string;
  #read?: Read;

  /** What stands there, or why nothing does; undefined until that is known, when `onRead` is called. */
  at(address: string, onRead: () => void): Read | undefined {
    if (address !== this.#address) {
      this.#address = address;
      this.#read = undefined;
      void read(address).then((read) => {
        if (address !== this.#address) return;
        this.#read = read;
        onRead();
      });
    }
    return this.#read;
  }
}

const read = (address: string): Promise<Read> =>
  // A link makes a whole address of it, and leaves what is none as it is.
  request(Object.assign(document.createElement('a'), { href: address }).href, 'default').then(
    (text) => ({ text }),
    (error: unknown) => ({
      findings: [{ path: ['spec-src'], rule: 'spec-unreachable', received: (error as Error).message }],
    }),
  );
