import { onTap } from '../../src/messages/page-tap';

/** In the isolated world: what comes over the page's wall goes to the worker as it came. */
const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(text: string): Promise<unknown> } } })
  .chrome;

onTap((detail) => void runtime.sendMessage(detail), new AbortController().signal);
