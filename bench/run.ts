/** `npm run bench [group …]`: runs the benchmarks one after another and prints one table. */
import type { BenchRow } from './row';

const GROUPS: Readonly<Record<string, () => Promise<{ run(): Promise<BenchRow[]> }>>> = {
  archive: () => import('./archive'),
  history: () => import('./history'),
  exchange: () => import('./exchange'),
  marks: () => import('./marks'),
  import: () => import('./import'),
  page: () => import('./page'),
  start: () => import('./start'),
  screen: () => import('./screen'),
  panel: () => import('./panel'),
  search: () => import('./search'),
  manners: () => import('./manners'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(1);
}

for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  console.log(`\n${name}`);
  for (const row of await (await GROUPS[name]!()).run()) console.log(lineOf(row));
}

function lineOf({ name, medianMs, ratio, floor, goal, isMet }: BenchRow): string {
  const time = `${medianMs < 10 ? medianMs.toFixed(2) : medianMs.toFixed(0)} ms`.padStart(11);
  const against = ratio === undefined ? '' : `  ${ratio.toFixed(2)} × ${floor ?? 'the floor'}`;
  const verdict = goal === undefined ? '' : `  goal ${goal}: ${isMet ? 'met' : 'MISSED'}`;
  return `${time}  ${name}${against}${verdict}`;
}
