import { DAY_MS } from '../../domain/time';
import type { Choice } from './choose';
import type { ExportEntry } from './files/entry';
import type { ExportLimits } from './files/limits';
import { type ExportProblem, ExportRefusal, problem } from './files/problem';
import type { PageHeader } from './html/page-header';
import { readText } from './lists/read-file';
import type { DateWindow } from './lists/window';
import { type ExportOwner, type PersonalInformation, personalInformationOf, signupOf } from './owner';

/** When an export was made, and how that is known. */
export interface ExportDate {
  readonly at: number;
  /** `newest-row` is only a lower bound: the export is at least as new as the newest row in it. */
  readonly from: 'page-header' | 'file-name' | 'newest-row';
}

/** What the files about oneself tell. */
export interface Oneself extends PersonalInformation {
  /** The name that the account was made with. */
  readonly signedUpAs: string | null;
}

/** Who the person says they are, in every file that says so; an unreadable file says nothing. */
export async function readOneself(choice: Choice, limits: ExportLimits, problems: ExportProblem[]): Promise<Oneself> {
  const read = async (entries: readonly ExportEntry[], tell: (text: string) => PersonalInformation) => {
    const found: PersonalInformation[] = [];
    for (const entry of entries) {
      try {
        found.push(tell(await readText(entry, limits)));
      } catch (error) {
        if (error instanceof ExportRefusal && (error.problem.code === 'aborted' || error.problem.code === 'too-large'))
          throw error;
        problems.push(problem('file-unreadable', { path: entry.path }));
      }
    }
    return found;
  };
  const found = await read(choice.owners, personalInformationOf);
  const signups = await read(choice.signups, signupOf);
  const owners = distinct(found.map(({ username }) => username));
  if (owners.length > 1) throw new ExportRefusal('two-owners', { detail: owners });
  const times = signups.flatMap(({ signedUpAt }) => signedUpAt ?? []);
  const names = distinct(signups.map(({ username }) => username));
  return {
    username: owners[0] ?? null,
    name: distinct(found.map(({ name }) => name))[0] ?? null,
    signedUpAs: names.length === 1 ? names[0]! : null,
    signedUpAt: times.length === 0 ? null : Math.min(...times),
  };
}

export function ownerOf(
  choice: Choice,
  oneself: Oneself,
  headers: readonly PageHeader[],
  problems: ExportProblem[],
): ExportOwner | null {
  const inHeaders = distinct(headers.map(({ owner }) => owner));
  const inside = distinct([oneself.username, ...inHeaders]);
  if (inside.length > 1) throw new ExportRefusal('two-owners', { detail: inside });
  const inName = choice.archiveName?.owner ?? null;
  if (inside[0] !== undefined) {
    // Anybody may rename a file, and a word inside may be misread: only the person can tell which of the two it is.
    if (inName !== null && inName !== inside[0]) {
      problems.push(problem('owner-disagrees', { detail: [inside[0], inName] }));
      return null;
    }
    return { username: inside[0], from: oneself.username === null ? 'page-header' : 'personal-information' };
  }
  if (inName !== null) return { username: inName, from: 'file-name' };
  if (oneself.signedUpAs !== null) return { username: oneself.signedUpAs, from: 'sign-up' };
  problems.push(problem('owner-unknown'));
  return null;
}

export function dateOf(choice: Choice, headers: readonly PageHeader[], newestRowAt: number): ExportDate {
  const times = headers.flatMap(({ generatedAt }) => generatedAt ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (last - first > DAY_MS) throw new ExportRefusal('two-dates', { detail: [first, last] });
  if (times.length > 0) return { at: last, from: 'page-header' };
  const newest = Number.isFinite(newestRowAt) ? newestRowAt : null;
  const day = choice.archiveName?.dayAt ?? null;
  // The name tells the day only; a row of that day tells more.
  if (day !== null) return { at: Math.max(day, newest ?? day), from: 'file-name' };
  // Read as if it were of today, an old list would accuse whoever came or went since.
  if (newest === null) throw new ExportRefusal('date-unknown');
  return { at: newest, from: 'newest-row' };
}

/** The window the pages declare; the narrowest where they differ. */
export function declaredWindow(headers: readonly PageHeader[]): DateWindow | null {
  const windows = headers.flatMap(({ window }) => window ?? []);
  if (windows.length === 0) return null;
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  return { from, to, basis: 'header' };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
