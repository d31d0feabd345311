import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import } from '../fixtures/imports';

/** The floors of the domain, each entering those before it; at its root lies what everything is made of. */
const FLOORS = ['looks', 'ties', 'exports', 'changes', 'insights', 'etiquette'];

/** The root lies below all of them; null = no floor. */
function floorOf(path: string): number | null {
  const parts = path.split('/');
  if (parts.length === 2) return -1;
  const floor = FLOORS.indexOf(parts[1]!);
  return floor === -1 ? null : floor;
}

/** What is wrong with an import inside the domain, or null. */
function climb({ file, target, isOwn }: Import): string | null {
  if (!isOwn || !file.startsWith('domain/') || !target.startsWith('domain/')) return null;
  const [from, to] = [floorOf(file), floorOf(target)];
  if (from === null || to === null) return `${file} imports ${target}: floors of the domain are ${FLOORS.join(', ')}.`;
  return to > from
    ? `${file} imports ${target}: ${FLOORS[to]} stands above ${FLOORS[from] ?? 'the root'}; what both need lies below.`
    : null;
}

describe('the floors of the domain', () => {
  it('lead down, never up', () => {
    const own = (file: string, target: string) => climb({ file, target, isOwn: true });
    expect(own('domain/ties/drawn.ts', 'domain/exports/import')).toContain('exports stands above ties');
    expect(own('domain/exports/import.ts', 'domain/changes/change')).toContain('changes stands above exports');
    expect(own('domain/time.ts', 'domain/looks/count')).toContain('looks stands above the root');
    expect(own('domain/drawer/key.ts', 'domain/time')).toContain('floors of the domain are');
    expect(own('domain/changes/change.ts', 'domain/looks/count')).toBeNull();
    expect(own('domain/etiquette/hint.ts', 'domain/insights/campaign')).toBeNull();
    expect(IMPORTS.map(climb).filter((sentence) => sentence !== null)).toEqual([]);
  });
});
