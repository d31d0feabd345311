import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import } from '../fixtures/imports';
import { VIEWS } from './shell/views';

/** What the views stand on, from the ground up: each may enter those below it. What a floor is for says `README.md`. */
const GROUND = ['shell', 'picture', 'listing', 'advice', 'hints', 'person'];
/** Side by side: each may enter the ground, and none of them another. `trouble` stands in place of a view. */
const SIDE_BY_SIDE: readonly string[] = [...VIEWS, 'trouble'];

/** What is wrong with an import inside the panel, or null. Whatever lies in no folder (`app.tsx`) brings all together. */
function trespass({ file, target, isOwn }: Import): string | null {
  if (!isOwn || !file.startsWith('panel/') || !target.startsWith('panel/')) return null;
  const [from, to] = [floorOf(file), floorOf(target)];
  if (from === null || from === to) return null;
  if (to === null) return `${file} imports ${target}: what brings the views together is entered by nobody.`;
  if (![...GROUND, ...SIDE_BY_SIDE].includes(from))
    return `${file}: stands on no floor of the panel. Put it into one of: ${[...GROUND, ...SIDE_BY_SIDE].join(', ')}.`;
  if (![...GROUND, ...SIDE_BY_SIDE].includes(to))
    return `${file} imports ${target}: no floor of the panel is named so.`;
  if (SIDE_BY_SIDE.includes(to))
    return `${file} imports ${target}: no view is entered by another, nor by what they stand on; put what both need into ${GROUND.join(', ')}.`;
  return GROUND.indexOf(to) > GROUND.indexOf(from) && GROUND.includes(from)
    ? `${file} imports ${target}: ${to} stands above ${from}.`
    : null;
}

/** null = in no folder of the panel. */
function floorOf(file: string): string | null {
  const parts = file.split('/');
  return parts.length > 2 ? parts[1]! : null;
}

describe('the doors inside the panel', () => {
  const own = (file: string, target: string) => trespass({ file, target, isOwn: true });

  it('lead from a view to what it stands on, never to another view', () => {
    expect(own('panel/now/now-view.tsx', 'panel/people/people-view')).toContain('no view is entered by another');
    expect(own('panel/person/verdict-card.tsx', 'panel/now/place-notice')).toContain('no view is entered by another');
    expect(own('panel/shell/store.ts', 'panel/person/use-story')).toContain('person stands above shell');
    expect(own('panel/people/people-view.tsx', 'panel/app')).toContain('entered by nobody');
    expect(own('panel/drawer/key.ts', 'panel/shell/store')).toContain('stands on no floor');
    expect(own('panel/now/now.css', 'panel/people/people.css')).toContain('no view is entered by another');
    expect(own('panel/now/now-view.tsx', 'panel/people/*.tsx')).toContain('no view is entered by another');
    expect(own('panel/now/now-view.tsx', 'panel/**/people-view.tsx')).toContain('no floor of the panel');
    expect(own('panel/people/people-view.tsx', 'panel/person/person-sheet')).toBeNull();
    expect(own('panel/data/your-data-view.tsx', 'panel/data/import/import-section')).toBeNull();
    expect(own('panel/app.tsx', 'panel/now/now-view')).toBeNull();
    expect(IMPORTS.map(trespass).filter((sentence) => sentence !== null)).toEqual([]);
  });
});
