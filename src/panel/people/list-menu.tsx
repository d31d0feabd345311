import { Menu } from '../../ui/menu';
import { usePhrases } from '../../ui/texts-context';

interface ListMenuProps {
  /** Somebody is in the list. */
  readonly canHandOut: boolean;
  readonly isChoosing: boolean;
  readonly onChoose: (isChoosing: boolean) => void;
  readonly onExport: () => void;
  readonly onCopy: () => void;
}

/** What can be done with the whole list that is shown. */
export function ListMenu({ canHandOut, isChoosing, onChoose, onExport, onCopy }: ListMenuProps) {
  const say = usePhrases('people');
  return (
    <Menu label={say('menu')}>
      {canHandOut && (
        <>
          <button type="button" data-list-export onClick={onExport}>
            {say('menu.export')} (CSV)
          </button>
          <button type="button" data-list-copy onClick={onCopy}>
            {say('menu.copy')}
          </button>
        </>
      )}
      <button type="button" aria-pressed={isChoosing} data-many onClick={() => onChoose(!isChoosing)}>
        {say('many')}
      </button>
    </Menu>
  );
}
