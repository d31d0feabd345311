import { placeOf } from './files/catalog';
import type { Container } from './files/container';
import type { ExportEntry } from './files/entry';
import type { ExportLimits } from './files/limits';
import { ExportRefusal } from './files/problem';
import { readText } from './lists/read-file';
import { archiveNameIn, personalInformationOf } from './owner';

/** The files of a pick that were unpacked into one folder, or lie in one folder of one archive. */
interface Bundle {
  readonly entries: ExportEntry[];
  readonly ownerFiles: ExportEntry[];
  owner: string | null;
}

/**
 * Of a pick with exports of several owners, what belongs to `owner` alone; of any other pick all. Refuses the former as
 * `two-exports`, with the owners in it, where nobody said which: exports of two people are never merged.
 */
export async function ofOneOwner(container: Container, owner: string | null, limits: ExportLimits): Promise<Container> {
  const bundles = [...bundlesOf(container).values()];
  if (bundles.length < 2) return container;
  for (const bundle of bundles) bundle.owner ??= await ownerInside(bundle, limits);
  const owners = [...new Set(bundles.flatMap((bundle) => bundle.owner ?? []))];
  if (owners.length < 2) return container;
  if (owner === null || !owners.includes(owner)) throw new ExportRefusal('two-exports', { detail: owners.sort() });
  const entries = bundles.filter((bundle) => bundle.owner === owner).flatMap((bundle) => bundle.entries);
  const picked = new Set(entries.map((entry) => entry.container));
  return { entries, names: new Map([...container.names].filter(([number]) => picked.has(number))) };
}

function bundlesOf({ entries, names }: Container): ReadonlyMap<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const entry of entries) {
    const place = placeOf(entry.path);
    if (place === null) continue;
    const key = `${entry.container} ${place.root}`;
    const known = bundles.get(key);
    const named = archiveNameIn(names.get(entry.container) ?? '') ?? archiveNameIn(place.root);
    const bundle = known ?? { entries: [], ownerFiles: [], owner: named?.owner ?? null };
    bundle.entries.push(entry);
    if (place.item.kind === 'owner') bundle.ownerFiles.push(entry);
    if (known === undefined) bundles.set(key, bundle);
  }
  return bundles;
}

/** Unreadable ones are told of when the export itself is read. */
async function ownerInside({ ownerFiles }: Bundle, limits: ExportLimits): Promise<string | null> {
  for (const entry of ownerFiles) {
    try {
      const { username } = personalInformationOf(await readText(entry, limits));
      if (username !== null) return username;
    } catch (error) {
      if (error instanceof ExportRefusal && error.problem.code === 'aborted') throw error;
    }
  }
  return null;
}
