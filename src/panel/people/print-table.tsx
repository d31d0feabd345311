import type { PeopleFacts } from '../../archive/facts/for-people';
import type { Texts } from '../../i18n/texts';
import type { NameIndex } from '../listing/name-index';
import { dateOfFact, shortDate, type ToldKind } from './rows/row-facts';

interface PrintTableProps {
  readonly numbers: Uint32Array;
  readonly index: NameIndex;
  readonly columns: readonly ToldKind[];
  readonly facts: PeopleFacts;
  readonly texts: Texts;
  readonly now: number;
}

/** Everybody of a list for paper: a table as the browser lays it out, and repeats its heads on each sheet. */
export function PrintTable({ numbers, index, columns, facts, texts, now }: PrintTableProps) {
  const say = texts.book('people');
  return (
    <table>
      <thead>
        <tr>
          <th>{say('column.name')}</th>
          <th />
          {columns.map((kind) => (
            <th key={kind}>{say(`column.${kind}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...numbers].map((number) => (
          <tr key={number} data-printed={index.usernames[number]}>
            <td>
              <bdi dir="ltr">@{index.usernames[number]}</bdi>
            </td>
            <td>
              <bdi>{index.fullNames[number]}</bdi>
            </td>
            {columns.map((kind) => {
              const at = dateOfFact(kind, { number, firstSeenAt: 0, listedAt: null }, facts);
              return <td key={kind}>{at === null ? '–' : shortDate(at, texts, now)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
