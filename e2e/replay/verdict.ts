/** What the dialect makes of an answer: kinds and counts, or where it stopped making sense. Without names. */
import { matchEndpoint } from '../../src/instagram/endpoints';
import { translate } from '../../src/instagram/translate/translate';
import type { Translation } from '../../src/instagram/translation';
import { peopleIn } from './people-in';

export interface Asked {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly form?: string;
  /** By which name a query was asked for, where its form does not say. */
  readonly query?: string;
}

export interface Verdict {
  readonly isFine: boolean;
  readonly words: string;
}

const ORIGIN = 'https://www.instagram.com';

export function verdictOf({ method, path, form, query }: Asked, status: number, text: string): Verdict {
  const url = path.startsWith('http') ? path : ORIGIN + path;
  const endpoint = matchEndpoint(method, url, form ?? null, query ?? null);
  if (endpoint === null) {
    // Of the address without what it asks for, nor whose it is.
    const address = new URL(url).pathname.replace(/\d{2,}/g, '…');
    const named = query ?? /fb_api_req_friendly_name=(\w+)/.exec(form ?? '')?.[1];
    const people = peopleIn(text);
    const asked = [
      method,
      address,
      ...(named === undefined ? [] : [named]),
      ...(people === null ? [] : [`(${people})`]),
    ];
    return { isFine: false, words: `no endpoint for ${asked.join(' ')}: add it to src/instagram/endpoints.ts` };
  }
  const said = translate({ endpoint, method, url, requestBody: form ?? null, status, text, at: Date.now() });
  const problem = said.find((one) => one.kind === 'problem');
  const words =
    problem?.kind === 'problem'
      ? `not understood by ${endpoint}: ${problem.problem.kind} (${problem.problem.detail})`
      : `${endpoint}: ${said.map(inWords).join(', ') || 'nothing'}`;
  return { isFine: problem === undefined && said.length > 0, words };
}

function inWords(said: Translation): string {
  if (said.kind === 'capture') return `${said.capture.accounts.length} rows of ${said.capture.list.kind}`;
  return said.kind === 'ties' ? `${said.ties.length} ties` : said.kind;
}

/** The line that tells of one answer. */
export function verdictLine(what: string, { isFine, words }: Verdict): string {
  return `${isFine ? '✔' : '✘'} ${what.padEnd(34)} ${words}`;
}
