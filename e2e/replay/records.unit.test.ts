/** Records that became fixtures: what each tells is what it told when it was kept, until somebody says otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/instagram/record/entry';
import { toldOf } from './told';

const FOLDER = join(import.meta.dirname, 'records');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe('kept records', () => {
  test.each(names)('%s tells what it told', async (name) => {
    const { entries } = parseRecord(readFileSync(join(FOLDER, name), 'utf8'));
    await expect(`${toldOf(entries).join('\n')}\n`).toMatchFileSnapshot(join(FOLDER, name.replace(/txt$/, 'told')));
  });

  test('hold nothing that is not ASCII', () => {
    for (const name of names) expect(readFileSync(join(FOLDER, name), 'utf8')).toMatch(/^[\n -~]*$/);
  });

  test('say nothing to a terminal but what can be read', () => {
    const hostile = { t: 0, what: 'answer', method: 'GET', form: null, status: 200, chars: 2, isKnown: false } as const;
    const [line] = toldOf([{ ...hostile, address: '/api/v1/\u001b[2J/', query: '\u001b]0;x\u0007', body: '[]' }]);
    expect(line).toMatch(/no endpoint/);
    expect(line).not.toMatch(/\p{C}/u);
  });
});
