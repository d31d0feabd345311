import { type AccountContext, currentTags } from '../../../domain/context';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { tagWords } from '../../person/tag-words';

/** Dots beyond these would be counted by nobody. */
const MOST_DOTS = 3;

/** Beside a name: a dot for each tag, and of a lone one its name where there is room. The pencil of the row says which. */
export function TagDots({ context }: { readonly context: AccountContext }) {
  const { list } = useTexts();
  const say = usePhrases('context');
  const names = currentTags(context).map((tag) => tagWords(tag, say));
  if (names.length === 0) return null;
  return (
    <span class="tag-dots" title={list(names)} aria-hidden="true" data-tags={names.length}>
      {names.slice(0, MOST_DOTS).map((name) => (
        <i key={name} />
      ))}
      {names.length === 1 && <span class="tag-name soft">{names[0]}</span>}
    </span>
  );
}
