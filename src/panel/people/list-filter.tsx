import type { OtherListOfViewer } from '../../archive/imports/read-imports';
import type { OtherList } from '../../domain/exports/import';
import { countOf } from '../../domain/membership';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { goTo, UNNAMED } from '../shell/router';
import { usePanel } from '../shell/use-panel';

/** The lists beside the two that the newest export has; choosing one shows everybody in it. */
export function ListFilter({ lists }: { readonly lists: readonly OtherListOfViewer[] }) {
  const { number } = useTexts();
  const say = usePhrases('lists');
  const sayImport = usePhrases('importing');
  const { list: shown } = usePanel((state) => state.peopleAsked);
  if (lists.length === 0 && shown === null) return null;
  const choose = (list: OtherList | 'none') =>
    goTo(list === 'none' ? { view: 'people', ...UNNAMED } : { view: 'people', list, status: 'all' });
  return (
    <Select
      label={say('filter')}
      value={shown ?? 'none'}
      choices={[
        { value: 'none', text: say('followLists') },
        ...lists.map(({ list, members }) => ({
          value: list,
          text: `${sayImport(`import.list.${list}`)} (${number(countOf(members))})`,
        })),
      ]}
      onChoose={choose}
      hooks={{ 'data-filter': 'list' }}
    />
  );
}
