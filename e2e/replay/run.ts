/**
 * `npm run replay -- FILE`: a record of Balik's, or a HAR of the browser's developer tools, played to the built extension
 * in Chromium; prints who read each answer and what came out, and what the panel says at the end.
 *   --fast            without the waits of the person who recorded it
 *   --told            only what the answers tell, without a browser
 *   --fixture NAME    keeps it as a fixture: e2e/replay/records/NAME.txt, held by records.unit.test.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord } from './open-record';
import { playRecord } from './play';
import { toldOf } from './told';

const given = process.argv.slice(2);
const file = given.find((one, at) => !one.startsWith('--') && given[at - 1] !== '--fixture');
const named = given.indexOf('--fixture');
const fixture = named < 0 ? null : given[named + 1];

if (file === undefined || (fixture !== null && !/^[a-z0-9-]+$/.test(fixture ?? ''))) {
  console.error('npm run replay -- FILE [--fast] [--told] [--fixture name-in-small-letters]');
  process.exit(1);
}
await replay(file).catch((error: unknown) => {
  // What is wrong with the file, or where playing it came to a halt; how that was found is of use to nobody here.
  console.error(
    `\n${file} cannot be replayed. ${String(error instanceof Error ? error.message : error).split('\n')[0]}`,
  );
  process.exitCode = 1;
});

async function replay(file: string): Promise<void> {
  const { entries, text } = openRecord(file);
  for (const line of toldOf(entries)) console.log(line);
  if (fixture === null) {
    if (given.includes('--told')) return;
    console.log('\nWhat the panel says at the end:');
    for (const line of await playRecord(entries, given.includes('--fast'))) console.log(`  ${line}`);
    return;
  }
  const kept = join(import.meta.dirname, 'records', `${fixture}.txt`);
  writeFileSync(kept, text);
  writeFileSync(kept.replace(/txt$/, 'told'), `${toldOf(entries).join('\n')}\n`);
  console.log(`\nKept as ${kept}; what it tells today lies beside it. Read both before you commit them.`);
}
