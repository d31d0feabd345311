import { usePhrases } from '../../ui/texts-context';
import { usePanel, usePanelStore } from '../shell/use-panel';

/** "3 hidden by you. Show": who is left out of the list of who doesn't follow back, and the way to see them. */
export function KeptNote({ count }: { readonly count: number }) {
  const say = usePhrases('context');
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const isShown = people.kept === 'shown';
  return (
    <p class="soft small kept-note" data-kept={count}>
      {say(isShown ? 'kept.shown' : 'kept.left', { count })}{' '}
      <button
        type="button"
        class="button is-plain is-inline"
        aria-pressed={isShown}
        onClick={() => store.setState({ people: { ...people, kept: isShown ? 'left-out' : 'shown' } })}
      >
        {say(isShown ? 'kept.hide' : 'kept.show')}
      </button>
    </p>
  );
}
