import type { BuiltIns } from './built-ins';

/** What the page asks for. */
export interface Asked {
  method: string;
  url: string;
  body: string | null;
}

/** Reads what the page gives to `fetch` and `XMLHttpRequest`, without running anything of it. */
export function openAsked({ apply, requestUrl, urlHref, formText }: BuiltIns) {
  /** What a built-in says of `object`, undefined where that is none of its kind: `instanceof` would ask the page. */
  function saidOf(builtIn: (this: unknown) => unknown, object: unknown): unknown {
    try {
      return apply(builtIn, object, []);
    } catch {
      return undefined;
    }
  }

  return {
    saidOf,
    urlOf(input: unknown): string {
      if (typeof input === 'string') return input;
      return (saidOf(requestUrl, input) ?? saidOf(urlHref, input) ?? '') as string;
    },
    /** Null where it is no text and no form. */
    bodyText(body: unknown): string | null {
      if (typeof body === 'string') return body;
      return body === null || typeof body !== 'object' ? null : ((saidOf(formText, body) ?? null) as string | null);
    },
  };
}
