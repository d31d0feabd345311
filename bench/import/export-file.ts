import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { exportFiles, type Person, people, zipBlob } from '../../src/instagram/export/fixtures/build-export';

export interface ExportOnDisk {
  readonly zip: string;
  /** The two lists, each packed by itself as the ZIP packs it, for the floors. */
  readonly deflated: readonly string[];
  forget(): void;
}

export interface ExportSize {
  readonly followers: number;
  readonly following: number;
  /** Posts and stories that lie in it beside the lists. */
  readonly pictures: number;
}

/** An export of the newest vintage as a file; half of those followed follow back. */
export async function exportOnDisk({ followers, following, pictures }: ExportSize): Promise<ExportOnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'balik-export-'));
  const everyMinutes = Math.ceil((6 * 365 * 1440) / followers);
  const they = people(followers, { everyMinutes });
  const both = they.filter((_, at) => at % Math.floor((2 * followers) / following) === 0).slice(0, following >> 1);
  const only = people(following - both.length, { prefix: 'lain', everyMinutes });
  const i: Person[] = [...both, ...only].sort((a, b) => b.seconds - a.seconds);
  const files = exportFiles('2026-07', they, i, 'bench.owner');
  const zip = join(folder, 'instagram-bench.owner-2026-07-22-AbCdEf12.zip');
  const beside = Array.from({ length: pictures }, (_, at) => ({
    path: `media/posts/2026${String((at % 12) + 1).padStart(2, '0')}/${17_890_000_000_000 + at}.jpg`,
    content: 'no picture',
  }));
  await writeFile(zip, Buffer.from(await (await zipBlob([...files, ...beside])).arrayBuffer()));
  const deflated: string[] = [];
  for (const [at, { content }] of files.slice(0, 2).entries()) {
    const path = join(folder, `list-${at}.deflated`);
    await writeFile(path, deflateRawSync(typeof content === 'string' ? content : await content.arrayBuffer()));
    deflated.push(path);
  }
  return { zip, deflated, forget: () => rmSync(folder, { recursive: true, force: true }) };
}
