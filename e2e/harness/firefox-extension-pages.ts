/** Firefox's driver says little of an add-on's own pages: what it leaves unsaid is found out and told to Playwright here. */
import { PATIENCE_MS } from '../patience';
import type { Stand, Told, Wire } from './firefox-go-between';

const EXTENSION = 'moz-extension://';
const LOOK_EVERY_MS = 20;
/** A look into a page that is just being replaced may stay without an answer: the next one gets it. */
const LOOK_PATIENCE_MS = 5_000;

const rest = (ms: number) => new Promise<null>((done) => setTimeout(done, ms, null));

interface Tree {
  contexts: { context: string }[];
}

export interface ExtensionPages {
  readonly stands: Readonly<Record<string, Stand>>;
  heard(event: Told, wire: Wire): Promise<void>;
  /** To be called when Firefox closes all of them, as it does with an add-on that is loaded anew. */
  untilClosed(wire: Wire): Promise<void>;
}

export function extensionPages(): ExtensionPages {
  const open = new Map<string, string>();

  /** Firefox tells that a page was committed, but not that it has loaded: so we look. */
  async function watchLoad({ params }: Told, wire: Wire): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const look = wire.ask('script.evaluate', {
        expression: `document.readyState === 'complete' && location.href.startsWith('${EXTENSION}')`,
        target: { context: params['context'] },
        awaitPromise: false,
      });
      const answer = await Promise.race([look.catch(() => null), rest(LOOK_PATIENCE_MS)]);
      if ((answer?.['result'] as { value?: unknown } | undefined)?.value === true) {
        wire.tell('browsingContext.domContentLoaded', params);
        wire.tell('browsingContext.load', params);
        return;
      }
      await rest(LOOK_EVERY_MS);
    }
  }

  /** Nor that one was closed, by whomever. */
  async function tellClosed(wire: Wire): Promise<void> {
    const { contexts } = (await wire.ask('browsingContext.getTree', { maxDepth: 0 })) as never as Tree;
    const there = new Set(contexts.map(({ context }) => context));
    for (const [context, url] of open) {
      if (there.has(context)) continue;
      open.delete(context);
      const info = { context, url, children: null, parent: null, userContext: 'default', originalOpener: null };
      wire.tell('browsingContext.contextDestroyed', info);
    }
  }

  return {
    async untilClosed(wire) {
      for (const until = Date.now() + PATIENCE_MS; open.size > 0 && Date.now() < until; ) {
        await tellClosed(wire);
        await rest(LOOK_EVERY_MS);
      }
    },
    stands: {
      async 'browsingContext.close'(params, wire) {
        const answer = await wire.ask('browsingContext.close', params);
        if (open.has(String(params['context']))) await tellClosed(wire);
        return answer;
      },
    },
    async heard(event, wire) {
      if (event.method !== 'browsingContext.navigationCommitted') return;
      const { context, url } = event.params as { context: string; url: string };
      if (!url.startsWith(EXTENSION)) {
        open.delete(context);
        return;
      }
      open.set(context, url);
      await watchLoad(event, wire);
    },
  };
}
