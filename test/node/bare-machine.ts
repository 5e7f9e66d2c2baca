/** Machines for the tests of what is found on a machine and installed on it. */
import type { Machine } from '../tools/browser.js';

export const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';

/** A bare Linux machine on which nothing is installed and nothing can be, but for what is given. */
export function machineWith(given: Partial<Machine> & { files?: string[] } = {}) {
  const { files = [], ...rest } = given;
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    isRoot: false,
    exists: (path) => files.includes(path),
    osRelease: () => '',
    searchChrome: () => {
      throw new Error('no Chrome found');
    },
    searchCache: () => Promise.resolve(undefined),
    run: () => true,
    download: () => Promise.reject(new Error('no network')),
    say: (text) => said.push(text),
    ...rest,
  };
  const { run } = machine;
  machine.run = (command, args, stdio) => {
    ran.push([command, ...args].join(' '));
    return run(command, args, stdio);
  };
  return { machine, ran, said, files };
}

/** What a promise is rejected with. */
export const failure = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => (error as Error).message,
  );
