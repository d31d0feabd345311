import type { AccountNumber } from '../../domain/account';
import { hasNumber, type Membership } from '../../domain/membership';
import { ListedNames } from '../imports/listed-names';
import type { UsernameStore } from '../readings/reading-summary';
import type { ReadTx } from '../store/transaction';
import type { BackupContent } from './content';
import { importHere } from './imports';

interface KnownImport {
  readonly exportedAt: number;
  /** Whom it names, by the backup's numbers. */
  readonly theirs: Membership;
  /** Whom its names mean here. */
  readonly here: ListedNames;
}

/**
 * Exports that a backup has and the archive has too. Since it came here one may have learned whom such an export means
 * by a name that the backup knows as a name only; that answer stands, or the same backup would add the bare name again.
 */
export class KnownImports {
  readonly #imports: readonly KnownImport[];

  private constructor(imports: readonly KnownImport[]) {
    this.#imports = imports;
  }

  static async of(
    tx: ReadTx<UsernameStore | 'names' | 'imports' | 'importNames'>,
    backup: BackupContent,
  ): Promise<KnownImports> {
    const imports: KnownImport[] = [];
    for (const [, row] of backup.rows('imports')) {
      const same = await importHere(tx, row);
      const theirs = backup.setOf(row.importId);
      if (same !== undefined && theirs !== null)
        imports.push({ exportedAt: row.exportedAt, theirs, here: new ListedNames(tx, same) });
    }
    return new KnownImports(imports.sort((a, b) => b.exportedAt - a.exportedAt));
  }

  /** Whom the name of the backup's account may mean here, the newest export first; the caller knows who ever bore it. */
  async meant(theirs: AccountNumber, username: string): Promise<AccountNumber[]> {
    const numbers: AccountNumber[] = [];
    for (const one of this.#imports)
      if (hasNumber(one.theirs, theirs)) numbers.push(...(await one.here.numbersFor(username)));
    return numbers;
  }
}
