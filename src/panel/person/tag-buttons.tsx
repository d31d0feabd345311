import { useId, useState } from 'preact/hooks';
import { type AccountContext, BUILT_IN_TAGS, type ContextEdit, currentTags, isBuiltInTag } from '../../domain/context';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { ownTags, tagIn, tagWords } from './tag-words';

interface TagButtonsProps {
  readonly context: AccountContext;
  readonly onNote: (edit: ContextEdit) => void;
}

/** The built-in tags as switches, the person's own beside them, and a field for a new one. */
export function TagButtons({ context, onNote }: TagButtonsProps) {
  const say = usePhrases('context');
  const [written, setWritten] = useState('');
  const known = usePanel((state) => state.remembered?.contexts ?? null);
  const listId = useId();
  const current = currentTags(context);
  const own = current.filter((tag) => !isBuiltInTag(tag));
  const add = (event: Event) => {
    event.preventDefault();
    const tag = tagIn(written);
    if (tag === null) return;
    setWritten('');
    onNote({ kind: 'tag', tag, isOn: true });
  };
  return (
    <div class="stack">
      <fieldset class="toggles" aria-label={say('tags')}>
        {[...BUILT_IN_TAGS, ...own].map((tag) => {
          const isOn = current.includes(tag);
          return (
            <button
              key={tag}
              type="button"
              class="toggle"
              data-tag={tag}
              aria-pressed={isOn}
              onClick={() => onNote({ kind: 'tag', tag, isOn: !isOn })}
            >
              {tagWords(tag, say)}
            </button>
          );
        })}
      </fieldset>
      <form class="own-tag" onSubmit={add}>
        <input
          class="input"
          type="text"
          maxLength={60}
          autocomplete="off"
          aria-label={say('tag.own')}
          placeholder={say('tag.own')}
          list={listId}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <datalist id={listId}>
          {(known === null ? [] : ownTags(known.of.values())).map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <button type="submit" class="button" data-add-tag disabled={tagIn(written) === null}>
          {say('tag.add')}
        </button>
      </form>
    </div>
  );
}
