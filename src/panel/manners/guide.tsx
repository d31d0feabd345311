import { guideIn } from '../../i18n/guide';
import { usePhrases, useTexts } from '../../ui/texts-context';

interface GuideProps {
  /** No hint stands above it: each folded chapter says what it is about. */
  readonly isAlone: boolean;
}

/** The guide to following back, a folded chapter a line, to be read at leisure; each part leads to where it lives in the panel. */
export function Guide({ isAlone }: GuideProps) {
  const say = usePhrases('manners');
  const texts = useTexts();
  return (
    <section class="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{say('guide.title')}</h2>
      {!isAlone && <p class="soft small">{say('guide.text')}</p>}
      {guideIn(texts).map(({ id, title, lead, sections }, at) => (
        <details key={id} class="chapter" data-chapter={id}>
          <summary>
            <span class="soft number">{at + 1}</span> <h3>{title}</h3>
            {isAlone && <span class="soft small chapter-lead">{lead}</span>}
          </summary>
          <div class="chapter-body">
            {!isAlone && <p class="lead">{lead}</p>}
            {sections.map((section) => (
              <article key={section.id} data-section={section.id}>
                <h4>{section.title}</h4>
                {section.paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                {section.link !== null && (
                  <p class="small">
                    <a href={section.link}>
                      {say('guide.see')}
                      <span class="unseen">: {section.title}</span>
                    </a>
                  </p>
                )}
              </article>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
