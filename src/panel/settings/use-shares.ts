import { useEffect, useState } from 'preact/hooks';
import { completenessOf } from '../../i18n/completeness';
import { factsOf, type Language, TAGS } from '../../i18n/languages';

/** The languages that have more to say than their names. */
export const UNFINISHED = TAGS.filter((tag) => factsOf(tag).isUnfinished);

/** How much of each unfinished language is translated, once it is counted; the others are not in it. */
export function useShares(): ReadonlyMap<Language, number> {
  const [shares, setShares] = useState<ReadonlyMap<Language, number>>(new Map());
  useEffect(() => {
    let isWanted = true;
    Promise.all(UNFINISHED.map(async (tag) => [tag, await completenessOf(tag)] as const))
      .then((counted) => isWanted && setShares(new Map(counted)))
      .catch((error) => console.error('A language could not be counted', error));
    return () => {
      isWanted = false;
    };
  }, []);
  return shares;
}
