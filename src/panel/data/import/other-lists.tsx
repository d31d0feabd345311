import { readAccounts } from '../../../archive/accounts/read-accounts';
import { type OtherListOfViewer, readOtherLists } from '../../../archive/imports/read-imports';
import { countOf, numbersOf } from '../../../domain/membership';
import { usePhrases } from '../../../ui/texts-context';
import { useLookTexts } from '../../shell/look-texts';
import { hashOf } from '../../shell/router';
import { useFromArchive } from '../../shell/use-from-archive';
import { usePanel } from '../../shell/use-panel';

/** As many names as anybody reads; the lists themselves may be longer. */
const MOST_NAMES = 200;

interface NamedList extends OtherListOfViewer {
  readonly names: readonly string[];
}

/** The small lists of the newest export: requests that wait, close friends, blocked ones … */
export function OtherLists() {
  const texts = useLookTexts();
  const say = usePhrases('importing');
  const { number } = texts;
  const now = usePanel((state) => state.now);
  const lists = useFromArchive('others', async (archive, viewer) => {
    const named: NamedList[] = [];
    for (const list of await readOtherLists(archive, viewer)) {
      const rows = await readAccounts(archive, numbersOf(list.members).slice(0, MOST_NAMES));
      named.push({ ...list, names: [...rows.values()].map(({ username }) => username).sort() });
    }
    return named;
  });
  if (lists === null || lists.length === 0) return null;
  return (
    <div class="stack" data-other-lists>
      <div>
        <h3>{say('import.others', { date: texts.day(lists[0]!.exportedAt, now) })}</h3>
        <p class="soft small">{say('import.others.text')}</p>
      </div>
      {lists.map(({ list, members, names }) => {
        const more = countOf(members) - names.length;
        return (
          <details key={list} class="also" data-other-list={list} data-count={countOf(members)}>
            <summary>
              {say(`import.list.${list}`)} <span class="soft number">{number(countOf(members))}</span>
            </summary>
            <p>
              <a href={hashOf({ view: 'people', list, status: 'all' })} data-list-link={list}>
                {say('import.others.people')}
                <span class="unseen">: {say(`import.list.${list}`)}</span>
              </a>
            </p>
            <ul class="small beside">
              {names.map((username) => (
                <li key={username} data-listed={username}>
                  <a href={`https://www.instagram.com/${username}/`} target="_blank" rel="noreferrer noopener">
                    <bdi dir="ltr">@{username}</bdi>
                  </a>
                </li>
              ))}
              {more > 0 && <li class="soft">{say('import.others.more', { count: more })}</li>}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
