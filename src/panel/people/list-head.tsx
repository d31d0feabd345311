import type { OtherListOfViewer } from '../../archive/imports/read-imports';
import type { OtherList } from '../../domain/exports/import';
import { usePhrases } from '../../ui/texts-context';
import { useLookTexts } from '../shell/look-texts';
import { hashOf, UNNAMED } from '../shell/router';
import { usePanel } from '../shell/use-panel';

interface ListHeadProps {
  readonly list: OtherList;
  /** Null = the newest export has no such list. */
  readonly listed: OtherListOfViewer | null;
}

/** Which list beside the two is shown, what it is, and as of when; and the way back to everybody. */
export function ListHead({ list, listed }: ListHeadProps) {
  const texts = useLookTexts();
  const say = usePhrases('lists');
  const sayImport = usePhrases('importing');
  const now = usePanel((state) => state.now);
  return (
    <div class="list-head" data-list-head={list} data-at={listed?.exportedAt}>
      <h2>{sayImport(`import.list.${list}`)}</h2>
      <a href={hashOf({ view: 'people', ...UNNAMED })}>{say('back')}</a>
      <p class="soft small">
        {listed === null ? say('none') : say('of', { date: texts.day(listed.exportedAt, now) })} {say(list)}
      </p>
    </div>
  );
}
