/** What only the browser itself may do, run in Firefox's own window; needs a Firefox started with system access. */
import type { BrowserContext } from '@playwright/test';
import type { Params, Wire } from './firefox-go-between';

interface Tree {
  contexts: { context: string }[];
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Runs the body of an asynchronous function in the browser's window, where `Services` and `ChromeUtils` are; what is
 * `given` and what it returns go through JSON.
 */
export type Privileged = <Answer = unknown>(body: string, given?: unknown) => Promise<Answer>;

export function privilegedOver(ask: Wire['ask']): Privileged {
  return async (body, given = null) => {
    const tree = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = (tree as never as Tree).contexts;
    const answer = (await ask('script.evaluate', {
      expression: `(async (given) => { ${body} })(${JSON.stringify(given)}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: window?.context },
      awaitPromise: true,
    } as Params)) as never as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'A privileged script failed.');
    return JSON.parse(String(answer.result?.value));
  };
}

const byContext = new WeakMap<BrowserContext, Privileged>();

/** Remembers how to speak to the Firefox behind a context. */
export function keepPrivileged(context: BrowserContext, privileged: Privileged): void {
  byContext.set(context, privileged);
}

/** Null where the browser behind this context is no Firefox of ours. */
export function privilegedOf(context: BrowserContext): Privileged | null {
  return byContext.get(context) ?? null;
}
