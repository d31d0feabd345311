import { rescue } from '../../archive/backup/recover';
import { asHead } from '../../archive/backup/recover-lines';
import { callBackground, Refused } from '../../messages/call';
import { MOST_LINES } from '../../messages/limits';
import { readArchiveName } from '../../platform/archive-name';
import { saveFile } from '../../platform/save-file';

/** What a step of the ladder came to. */
export type Told =
  | { readonly kind: 'saved'; readonly rows: number; readonly lost: number }
  | { readonly kind: 'nothing' | 'notOurs' | 'newerFile' | 'failed' | 'going-on' };

/** Most characters in one message; a line that is longer goes alone. */
const MOST_CHARS = 4_000_000;

export async function saveWhatOpens(): Promise<Told> {
  try {
    const { lines, rows, lost } = await rescue(await readArchiveName());
    const day = new Date().toISOString().slice(0, 10);
    saveFile(
      `balik-rescued-${day}.ndjson`,
      lines.map((line) => `${line}\n`),
      'application/x-ndjson',
    );
    return { kind: 'saved', rows, lost };
  } catch (error) {
    console.error('Nothing could be rescued', error);
    return { kind: 'nothing' };
  }
}

export async function beginAfresh(): Promise<Told> {
  return goingOn(() => callBackground('beginAfresh', null));
}

export async function goOnWithFile(file: Blob): Promise<Told> {
  const lines = (await file.text()).split('\n').filter((line) => line !== '');
  if (asHead(lines[0] ?? '') === null) return { kind: 'notOurs' };
  return goingOn(async () => {
    let name: string | null = null;
    for (const { part, isLast } of parts(lines)) name = await callBackground('putBack', { name, lines: part, isLast });
  });
}

async function goingOn(step: () => Promise<unknown>): Promise<Told> {
  try {
    await step();
    location.reload();
    return { kind: 'going-on' };
  } catch (error) {
    console.error('The archive could not be mended', error);
    const refusal = error instanceof Refused ? error.refusal.kind : null;
    if (refusal === 'newer-version') return { kind: 'newerFile' };
    return { kind: refusal === 'malformed' || refusal === 'failed' ? 'notOurs' : 'failed' };
  }
}

function parts(lines: readonly string[]): { part: string[]; isLast: boolean }[] {
  const found: string[][] = [[]];
  let chars = 0;
  for (const line of lines) {
    const isFull = found.at(-1)!.length >= MOST_LINES || chars + line.length > MOST_CHARS;
    if (isFull && found.at(-1)!.length > 0) {
      found.push([]);
      chars = 0;
    }
    found.at(-1)!.push(line);
    chars += line.length;
  }
  return found.map((part, at) => ({ part, isLast: at === found.length - 1 }));
}
