import { guideIn } from '../../i18n/guide';
import { usePhrases, useTexts } from '../../ui/texts-context';

/** The guide to following back, to be read at leisure; each part leads to where it lives in the panel. */
export function Guide() {
  const say = usePhrases('manners');
  const texts = useTexts();
  return (
    <section class="guide stack" id="guide" aria-labelledby="guide-title" tabIndex={-1}>
      <h2 id="guide-title">{say('guide.title')}</h2>
      <p class="soft">{say('guide.text')}</p>
      {guideIn(texts).map(({ id, title, lead, sections }, at) => (
        <section
          key={id}
          id={`guide-${id}`}
          class="chapter"
          aria-labelledby={`guide-${id}-title`}
          data-chapter={id}
          tabIndex={-1}
        >
          <h3 id={`guide-${id}-title`}>
            <span class="soft number">{at + 1}</span> {title}
          </h3>
          <p class="lead">{lead}</p>
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
          <p class="small">
            <a href="#contents">
              {say('guide.top')}
              <span class="unseen"> ({title})</span>
            </a>
          </p>
        </section>
      ))}
    </section>
  );
}
