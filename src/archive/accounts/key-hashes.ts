import { keyHash } from '../../domain/hash';
import { chunkOf } from './account-chunk';
import type { Directory } from './directory';

export function hashesOf<T>(items: readonly T[], key: (item: T) => string): Uint32Array {
  const hashes = new Uint32Array(items.length);
  for (let at = 0; at < items.length; at++) hashes[at] = keyHash(key(items[at]!));
  return hashes;
}

/** Where the accounts lie that these hashes may lead to. */
export function chunksOfCandidates(directory: Directory, hashes: Uint32Array): Set<number> {
  const chunks = new Set<number>();
  for (const hash of hashes) for (const number of directory.candidates(hash)) chunks.add(chunkOf(number));
  return chunks;
}
