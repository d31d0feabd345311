import { useEffect, useRef } from 'preact/hooks';
import { readAccounts } from '../../archive/accounts/read-accounts';
import type { AccountNumber } from '../../domain/account';
import type { MeantAccount } from '../../domain/context';
import { usePanel } from '../shell/use-panel';

/** Remembers who each of these is from when it was chosen on, for a number may be another's before something is noted. Answers null where that could not be read of all of them. */
export function useWhoIsMeant(chosen: ReadonlySet<AccountNumber>): () => Promise<readonly MeantAccount[] | null> {
  const archive = usePanel((state) => state.archive);
  const known = useRef(new Map<AccountNumber, Promise<MeantAccount | null>>()).current;
  useEffect(() => {
    for (const number of [...known.keys()]) if (!chosen.has(number)) known.delete(number);
    const fresh = [...chosen].filter((number) => !known.has(number));
    if (archive === null || fresh.length === 0) return;
    const rows = readAccounts(archive, fresh);
    for (const number of fresh)
      known.set(
        number,
        rows.then(
          (all) => all.get(number) ?? null,
          () => null,
        ),
      );
    rows.catch((error) => console.error('Who was chosen could not be read', error));
  }, [archive, chosen]);
  return async () => {
    const rows = await Promise.all([...chosen].map((number) => known.get(number) ?? null));
    const all = rows.filter((one) => one !== null);
    return all.length < chosen.size ? null : all;
  };
}
