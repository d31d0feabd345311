/**
 * Opens an exported CSV in LibreOffice, as a person does in an English and in an Indonesian system. Where there is none
 * it is left out, and counted as skipped; with BALIK_OFFICE=required, as CI says, that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NOON } from '../src/archive/fixtures/invented';
import { DAY_MS } from '../src/domain/time';
import type { Delimiter } from '../src/exchange/csv';
import { orderOf } from '../src/exchange/export-order';
import { EVERYTHING, smallArchive, WEEK_MS } from '../src/exchange/fixtures/small-archive';
import { PEOPLE } from '../src/exchange/people-table';
import { writeTable } from '../src/exchange/write-table';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'balik-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Locale numbers of LibreOffice's text filter: English (UK), Indonesian. */
const SYSTEMS = [
  ['English', ',', 2057],
  ['Indonesian', ';', 1057],
] as const;

async function peopleAs(delimiter: Delimiter): Promise<string> {
  const { signal } = new AbortController();
  const now = NOON + WEEK_MS + DAY_MS;
  const wish = {
    archive: await smallArchive(),
    scope: EVERYTHING,
    format: 'csv',
    delimiter,
    now,
    order: null,
  } as const;
  const { blob } = await writeTable(orderOf('people', wish, signal), () => undefined, signal);
  return Buffer.from(await blob.arrayBuffer()).toString('utf8');
}

interface Cell {
  readonly type: string;
  readonly text: string;
  readonly formula: string | null;
}

/** The cells of the first sheet of a flat OpenDocument, row by row; repeated ones written out. */
function cellsOf(xml: string): Cell[][] {
  const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  const unescaped = (body: string) =>
    [...body.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)]
      .map(([, text]) => text!.replace(/<text:s\/>/g, ' ').replace(/<[^>]+>/g, ''))
      .join('\n')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
  return [...xml.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row]) =>
    [...row!.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, head, body]) => {
        const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(head!)?.[1] ?? null;
        const cell = {
          type: attribute('office:value-type') ?? 'empty',
          text: unescaped(body ?? ''),
          formula: attribute('table:formula'),
        };
        return Array<Cell>(Math.min(50, Number(attribute('table:number-columns-repeated') ?? 1))).fill(cell);
      },
    ),
  );
}

const isRequired = process.env['BALIK_OFFICE'] === 'required';

it('LibreOffice is here, where it has to be', () => {
  expect(isRequired ? OFFICE : 'not asked for', 'neither soffice nor libreoffice answers').toBeDefined();
});

describe.skipIf(OFFICE === undefined)('people.csv in LibreOffice', () => {
  it.each(SYSTEMS)(
    '%s: every row and column in its place, no formula, ids whole',
    async (_name, delimiter, locale) => {
      writeFileSync(join(folder, 'people.csv'), await peopleAs(delimiter));
      const filter = `CSV:${delimiter.charCodeAt(0)},34,76,1,,${locale},false,true`;
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [profile, '--headless', '--convert-to', 'fods', `--infilter=${filter}`, '--outdir', folder];
      const done = spawnSync(OFFICE!, [...args, join(folder, 'people.csv')], { encoding: 'utf8', timeout: 110_000 });
      expect(done.status).toBe(0);
      const [head, ...rows] = cellsOf(readFileSync(join(folder, 'people.fods'), 'utf8')).filter((row) =>
        row.some((cell) => cell.text !== ''),
      );
      expect(head!.map((cell) => cell.text).filter(Boolean)).toEqual(PEOPLE.columns.map((column) => column.name));
      expect(rows).toHaveLength(13);
      const at = (name: string) => PEOPLE.columns.findIndex((column) => column.name === name);
      for (const row of rows) {
        expect(row.map((cell) => cell.formula).filter(Boolean)).toEqual([]);
        expect(row[at('account_id')]).toMatchObject({ type: 'string', text: expect.stringMatching(/^'10000\d\d$/) });
        expect(['mutual', 'only-i-follow', 'only-they-follow']).toContain(row[at('status')]!.text);
      }
      expect(rows.find((row) => row[0]!.text === 'user.five')![at('full_name')]!.text).toContain('=HYPERLINK');
      expect(rows.find((row) => row[0]!.text === 'user.five')![at('full_name')]!.text).toContain('مرحبا 😀');
      expect(rows.find((row) => row[0]!.text === 'user.2')![at('note')]!.text).toContain("'-1+1");
    },
    120_000,
  );
});
