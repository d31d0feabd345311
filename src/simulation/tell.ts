import type { Look } from '../domain/looks/look';
import { SIDES } from '../domain/looks/side-sets';
import { hasNumber, NOBODY } from '../domain/membership';
import { ByDomain } from './by-domain';
import { liveThrough } from './days';
import type { Turns } from './people';
import { type Answers, KINDS } from './records';
import type { PassDone, Sitting } from './sitting';
import type { World } from './world';

/** What was true of one account of one world and what was said of it, in the order of time, for a person to read. */
export async function tell(seed: number, index: number): Promise<string> {
  const lines: { at: number; text: string }[] = [];
  let last: { world: World; sitting: Sitting } | null = null;
  await liveThrough(seed, (world) => new ByDomain(world), {
    check(world, sitting, answers, pass) {
      last = { world, sitting };
      lines.push({ at: answers.at, text: saidNow(answers, pass, index) });
    },
  });
  const { world, sitting } = last as unknown as { world: World; sitting: Sitting };
  lines.push(...truth(world, index));
  for (const { at, source, followers, following } of sitting.shownCounts)
    lines.push({ at, text: `counts by ${source}: followers ${followers}, following ${following}` });
  for (const kind of KINDS)
    for (const { at, by } of world.churn[kind]) lines.push({ at, text: `  ${kind} ${by > 0 ? '+1' : '-1'}` });
  const ordered = lines.sort((one, other) => one.at - other.at);
  return [JSON.stringify(world.traits), ...ordered.map(({ at, text }) => `${at} ${text}`)].join('\n');
}

function truth({ people }: World, index: number): { at: number; text: string }[] {
  const person = people[index];
  if (person === undefined) return [];
  const turns = (what: string, some: Turns) =>
    some.map((at, turn) => ({ at, text: `TRUTH ${what} ${turn % 2 === 0 ? 'on' : 'off'}` }));
  return [
    ...turns('followers', person.followers),
    ...turns('following', person.following),
    ...turns('deactivated', person.deactivated),
    ...(person.deletedAt === null ? [] : [{ at: person.deletedAt, text: 'TRUTH deleted' }]),
    ...(person.isNeverShown ? [{ at: person.names[0]!.at, text: 'TRUTH never shown' }] : []),
    ...person.names.map(({ at, username }) => ({ at, text: `TRUTH called ${username}` })),
  ];
}

function saidNow({ looks, ties, changes }: Answers, pass: PassDone | null, index: number): string {
  const own = ties[index];
  const ended = pass === null ? 'asked' : `pass of ${pass.kind} from ${pass.startedAt}: ${JSON.stringify(pass)}`;
  return [
    ended,
    ...looks.map((look) => `    ${lookLine(look, index)}`),
    `    says followers: ${JSON.stringify(own?.followers)}`,
    `    says following: ${JSON.stringify(own?.following)}`,
    ...changes()
      .filter(({ number }) => number === index)
      .map((change) => `    change ${JSON.stringify(change)}`),
  ].join('\n');
}

function lookLine(look: Look, index: number): string {
  const { list, firstAt, readAt, absentAt, coverage, pass, bounds } = look;
  return `${list.kind} ${firstAt}-${readAt} absentAt ${absentAt} ${JSON.stringify(coverage)} ${JSON.stringify(pass)} ${JSON.stringify(bounds)} ${shownIn(look, index)}`;
}

function shownIn({ members, ...look }: Look, index: number): string {
  if (!hasNumber(members, index)) return 'lacks it';
  const side = SIDES.find((one) => hasNumber(look[one] ?? NOBODY, index));
  return side === undefined ? 'HAS it' : side === 'later' ? 'HAS it later' : 'had it earlier';
}
