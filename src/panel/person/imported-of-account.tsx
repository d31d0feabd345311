import './person.css';
import { type ImportedOfAccount, readImportedOfAccount } from '../../archive/imports/read-imports';
import type { AccountNumber } from '../../domain/account';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useLookTexts } from '../shell/look-texts';
import { useFromArchive } from '../shell/use-from-archive';
import { usePanel } from '../shell/use-panel';
import { actsSpanWords } from './acts-span';

/** What exports tell of one account: since when, on which of the person's lists, what the person did. */
export function ImportedOf({ number }: { readonly number: AccountNumber }) {
  const texts = useTexts();
  const ofLooks = useLookTexts();
  const say = usePhrases('importing');
  const now = usePanel((state) => state.now);
  const found = useFromArchive(`imports/${number}`, (archive, viewer) =>
    readImportedOfAccount(archive, viewer, number, Date.now()),
  );
  if (found === null) return null;
  const { since, lists, did } = found;
  const isKnown = since.followers !== null || since.following !== null || lists.length + did.length > 0;
  if (!isKnown) return null;
  return (
    <div class="stack is-close" data-imported-of={number}>
      <h3>{say('import.about')}</h3>
      <ul class="evidence small">
        {FOLLOW_LIST_KINDS.map((kind) => {
          const at = since[kind];
          return (
            at !== null && (
              <li key={kind} data-since={kind} data-at={at}>
                {say(`import.since.${kind}`, { date: texts.day(at, now) })}
              </li>
            )
          );
        })}
        {lists.map(({ list, at, exportedAt }) => (
          <li key={list} data-on-list={list}>
            {at === null
              ? say('import.on', { list: say(`import.list.${list}`), date: ofLooks.day(exportedAt, now) })
              : say('import.onSince', {
                  list: say(`import.list.${list}`),
                  at: texts.day(at, now),
                  date: ofLooks.day(exportedAt, now),
                })}
          </li>
        ))}
      </ul>
      {did.length > 0 && <Did did={did} />}
    </div>
  );
}

function Did({ did }: Pick<ImportedOfAccount, 'did'>) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const now = usePanel((state) => state.now);
  // The span in which all kinds together were counted.
  const moments = did.flatMap(({ from, to }) => [from, to]).filter((one) => one !== null);
  return (
    <>
      <h4 class="small soft">{actsSpanWords(moments, texts, now)}</h4>
      <ul class="evidence small">
        {did.map(({ kind, count, lastAt }) => {
          const said = { kind: say(`import.also.${kind}`), count };
          return (
            <li key={kind} data-did={kind} data-count={count}>
              {lastAt === null
                ? say('import.did.one', said)
                : say('import.did.last', { ...said, date: texts.day(lastAt, now) })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
