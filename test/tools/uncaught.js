/**
 * Loaded into each page of browser tests: what nobody catches (an error in a timer or a listener, a rejected promise) fails the
 * test it belongs to.
 */
const events = [];
for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => events.push(event));

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function throwFirst() {
  const [event] = events.splice(0);
  if (event) throw event.error ?? event.reason ?? new Error(event.message ?? 'A promise was rejected');
}

const hooks = {
  async afterEach() {
    await pause(0);
    // mocha has failed the test for an error thrown while it ran.
    if (this.currentTest.state === 'failed') events.length = 0;
    throwFirst();
  },
  async afterAll() {
    await pause(100);
    throwFirst();
  },
};

// The framework starts as soon as it is loaded, so the hooks are added at the moment it says that it is there.
Object.defineProperty(globalThis, 'mocha', {
  configurable: true,
  set(mocha) {
    Object.defineProperty(globalThis, 'mocha', { value: mocha, writable: true });
    mocha.rootHooks(hooks);
  },
});
