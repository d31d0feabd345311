import { guideIn } from '../../i18n/guide';
import { MANNERS_BOOK } from '../../i18n/manners/book';
import { usePhrases, useTexts } from '../../ui/texts-context';

/** The small table of contents. Links inside the page are no routes. */
export function Contents() {
  const say = usePhrases(MANNERS_BOOK);
  const { language } = useTexts();
  return (
    <nav class="contents" id="contents" aria-label={say('contents')} tabIndex={-1}>
      <ul>
        <li>
          <a href="#hints">{say('contents.hints')}</a>
        </li>
        <li>
          <a href="#guide">{say('contents.guide')}</a>
          <ol>
            {guideIn(language).map(({ id, title }) => (
              <li key={id}>
                <a href={`#guide-${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </li>
      </ul>
    </nav>
  );
}
