/** What a record tells by itself, answer by answer. */
import { MOST_ANSWER_CHARS } from '../../src/instagram/endpoints';
import type { RecordEntry } from '../../src/instagram/record/entry';
import { verdictLine, verdictOf } from './verdict';

/** A line for each answer: who reads it, and what comes out; one for each page and part of a page. */
export function toldOf(entries: readonly RecordEntry[]): string[] {
  // Whoever hands over a record may have written it, and a terminal obeys signs that nobody sees.
  return entries.map((entry) => lineOf(entry).replace(/\p{C}/gu, '?'));
}

function lineOf(entry: RecordEntry): string {
  if (entry.what === 'page') return `  ${entry.isLoaded ? 'loaded' : 'went to'} ${steps(entry.address)}`;
  if (entry.what === 'screen') return `  shows a ${entry.region} of ${entry.body.split('\n').length} lines`;
  if (entry.what === 'rows') return `  ${entry.body.split('\n').length} more people in the ${entry.region}`;
  const { method, address, form, query, status, body } = entry;
  const asked = { what: `${method} ${steps(address)}`, method, path: address };
  const verdict = verdictOf(
    { ...asked, ...(form === null ? {} : { form }), ...(query === null ? {} : { query }) },
    status,
    bodyAsAnswered(entry.chars, body),
  );
  return verdictLine(asked.what, verdict);
}

/** What was too large to be copied is as large again, or as large as it need be to be too large. */
export function bodyAsAnswered(chars: number, body: string): string {
  return body === '' ? ' '.repeat(Math.min(chars, MOST_ANSWER_CHARS + 1)) : body;
}

/** An address in a few signs. */
function steps(address: string): string {
  const [path = ''] = address.split('?');
  return path.replace(/\d{4,}/g, '…').slice(0, 60);
}
