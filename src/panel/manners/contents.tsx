import { guideIn } from '../../i18n/guide';
import { usePhrases, useTexts } from '../../ui/texts-context';

/** The small table of contents. Links inside the page are no routes. */
export function Contents() {
  const say = usePhrases('manners');
  const texts = useTexts();
  return (
    <nav class="contents" id="contents" aria-label={say('contents')} tabIndex={-1}>
      <ul>
        <li>
          <a href="#hints">{say('contents.hints')}</a>
        </li>
        <li>
          <a href="#guide">{say('contents.guide')}</a>
          <ol>
            {guideIn(texts).map(({ id, title }) => (
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
