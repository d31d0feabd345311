import { eachPeople, type PeopleRequest } from '../../exchange/people';
import { peopleCsvHead, personCsvLine } from '../../exchange/people-csv';
import {
  PEOPLE_JSON_END,
  PERSON_SEPARATOR,
  type PeopleFileHead,
  peopleJsonHead,
  personJson,
} from '../../exchange/people-json';
import type { Language } from '../../i18n/language';

export type PeopleFormat = 'csv' | 'json';
export const PEOPLE_FORMATS: readonly PeopleFormat[] = ['csv', 'json'];

export interface PeopleFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}

/** Writes the people asked for into the parts of a file; tells the share done after each batch. */
export async function writePeopleFile(
  format: PeopleFormat,
  request: PeopleRequest,
  head: PeopleFileHead,
  language: Language,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<PeopleFile> {
  const delimiter = language === 'id' ? ';' : ',';
  const parts = [format === 'csv' ? peopleCsvHead(delimiter) : peopleJsonHead(head)];
  let done = 0;
  for await (const people of eachPeople(request, signal)) {
    if (format === 'csv') parts.push(people.map((person) => personCsvLine(person, delimiter)).join(''));
    else parts.push((done > 0 ? PERSON_SEPARATOR : '') + people.map(personJson).join(PERSON_SEPARATOR));
    done += people.length;
    onShare(done / request.numbers.length);
    // One batch is one task: input and painting come in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (format === 'json') parts.push(PEOPLE_JSON_END);
  const day = new Date(head.exportedAt).toISOString().slice(0, 10);
  const whose = head.viewer.username ?? head.viewer.id;
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  return { name: `balik-people-${whose}-${day}.${format}`, type, parts };
}
