/** The worker: lets go of all that it is told. */
const { runtime } = (
  globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(listen: () => void): void } } } }
).chrome;

runtime.onMessage.addListener(() => undefined);
