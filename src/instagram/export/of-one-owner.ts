import { placeOf } from './files/catalog';
import type { Container } from './files/container';
import type { ExportEntry } from './files/entry';
import type { ExportLimits } from './files/limits';
import { ExportRefusal } from './files/problem';
import type { PageHeader } from './html/page-header';
import { readFile, readText } from './lists/read-file';
import { archiveNameIn, type PersonalInformation, personalInformationOf, signupOf } from './owner';

/** The files of a pick that were unpacked into one folder, or lie in one folder of one archive. */
interface Bundle {
  readonly root: string;
  readonly entries: ExportEntry[];
  readonly ownerFiles: ExportEntry[];
  readonly signUpFiles: ExportEntry[];
  readonly listFiles: ExportEntry[];
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
  if (owners.length < 2) {
    await checkToldApart(bundles, limits);
    return container;
  }
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
    const bundle = known ?? {
      root: place.root,
      entries: [],
      ownerFiles: [],
      signUpFiles: [],
      listFiles: [],
      owner: named?.owner ?? null,
    };
    bundle.entries.push(entry);
    if (place.item.kind === 'owner') bundle.ownerFiles.push(entry);
    else if (place.item.kind === 'sign-up') bundle.signUpFiles.push(entry);
    else if (place.item.kind === 'list' && place.format === 'html') bundle.listFiles.push(entry);
    if (known === undefined) bundles.set(key, bundle);
  }
  return bundles;
}

/**
 * Files about oneself in a language that is not known name nobody. Where two archives have such files and they differ,
 * they may be of two people, and what would be made of both would be said of one.
 */
async function checkToldApart(bundles: readonly Bundle[], limits: ExportLimits): Promise<void> {
  for (const nameless of bundles.filter(({ owner }) => owner === null))
    for (const other of bundles) {
      if (other === nameless || other.root !== nameless.root) continue;
      for (const kind of ['ownerFiles', 'signUpFiles'] as const) {
        const [own, theirs] = [await textsOf(nameless[kind], limits), await textsOf(other[kind], limits)];
        const isSame = own.some((text) => theirs.includes(text));
        if (own.length > 0 && theirs.length > 0 && !isSame)
          throw new ExportRefusal('not-told-apart', { path: nameless[kind][0]!.path });
      }
    }
}

/** Unreadable ones are told of when the export itself is read. */
async function textsOf(files: readonly ExportEntry[], limits: ExportLimits): Promise<string[]> {
  const texts: string[] = [];
  await firstName(files, async (entry) => {
    texts.push(await readText(entry, limits));
    return null;
  });
  return texts;
}

/** By the file about oneself, else by the head of a page, else by the sign-up. */
async function ownerInside(bundle: Bundle, limits: ExportLimits): Promise<string | null> {
  const inText = (tell: (text: string) => PersonalInformation) => async (entry: ExportEntry) =>
    tell(await readText(entry, limits)).username;
  return (
    (await firstName(bundle.ownerFiles, inText(personalInformationOf))) ??
    (await firstName(bundle.listFiles, (entry) => ownerInHead(entry, limits))) ??
    (await firstName(bundle.signUpFiles, inText(signupOf)))
  );
}

/** Unreadable files are told of when the export itself is read. */
async function firstName(
  files: readonly ExportEntry[],
  nameIn: (entry: ExportEntry) => Promise<string | null>,
): Promise<string | null> {
  for (const entry of files) {
    try {
      const name = await nameIn(entry);
      if (name !== null) return name;
    } catch (error) {
      if (error instanceof ExportRefusal && error.problem.code === 'aborted') throw error;
    }
  }
  return null;
}

/** Thrown to read no further: what the head tells is known, whether that is a name or none. */
class HeadRead extends Error {}

async function ownerInHead(entry: ExportEntry, limits: ExportLimits): Promise<string | null> {
  let owner: string | null = null;
  const stop = () => {
    throw new HeadRead();
  };
  const header = (head: PageHeader) => {
    owner = head.owner;
    stop();
  };
  try {
    await readFile(entry, { json: { items: stop }, html: { header, row: stop } }, limits);
  } catch (error) {
    if (!(error instanceof HeadRead)) throw error;
  }
  return owner;
}
