import { useTexts } from '../../ui/texts-context';
import { hashOf } from '../router';
import { usePanel } from '../use-panel';
import type { NextStep } from './next-step';

/** The one next step in a sentence, with its link. */
export function NextStepCard({ step }: { readonly step: NextStep }) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const isReadable = step.kind === 'done' || step.kind === 'again';
  return (
    <section class="next stack" data-next={step.kind}>
      <h2>{t('now.next')}</h2>
      <p>
        {step.kind === 'again' ? t('now.next.again', { ago: texts.ago(step.lastAt, now) }) : t(`now.next.${step.kind}`)}
      </p>
      <div class="buttons">{isReadable ? <PeopleLink /> : <InstagramLink />}</div>
    </section>
  );
}

function PeopleLink() {
  const { t } = useTexts();
  return (
    <a class="button is-primary" href={hashOf({ view: 'people', status: 'only-i-follow' })}>
      {t('now.seePeople')}
    </a>
  );
}

export function InstagramLink() {
  const { t } = useTexts();
  return (
    <a class="button" href="https://www.instagram.com/" target="_blank" rel="noreferrer noopener">
      {t('now.openInstagram')}
      <span class="unseen"> ({t('person.newTab')})</span>
    </a>
  );
}
