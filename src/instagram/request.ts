import { parseJson } from './json';
import type { TappedAnswer } from './tapped';

/** What a request asked for: parameters of its URL, and the variables of a GraphQL query. */

/** One value out of `a=1&b=2`. A raw "+" stays: opaque cursors are base64 and never hold blanks. */
export function formValue(form: string, name: string): string | null {
  for (const pair of form.split('&')) {
    if (!pair.startsWith(`${name}=`)) continue;
    const raw = pair.slice(name.length + 1);
    try {
      return decodeURIComponent(raw);
    } catch {
      return raw;
    }
  }
  return null;
}

export function urlValue(url: string, name: string): string | null {
  const at = url.indexOf('?');
  return at === -1 ? null : formValue(url.slice(at + 1).split('#')[0]!, name);
}

/** The `variables` of a GraphQL request, from its body or (legacy GET) its URL. Not yet validated. */
export function variablesOf(tapped: TappedAnswer): unknown {
  const text = formValue(tapped.requestBody ?? '', 'variables') ?? urlValue(tapped.url, 'variables');
  try {
    return text === null ? null : parseJson(text);
  } catch {
    return null;
  }
}
