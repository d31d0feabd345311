import type { Texts } from '../../i18n/texts';
import { useTexts } from '../../ui/texts-context';
import { hashOf } from '../router';
import { usePanel } from '../use-panel';
import { SurerList } from '../verdict/surer-list';
import { surerOfBoth } from '../verdict/surer-words';
import type { NextStep } from './next-step';

/** A reading to finish says itself, in its own row, what to do. */
type SaidStep = Exclude<NextStep, { readonly kind: 'finish' }>;

/** The one next step in a sentence, with its link. */
export function NextStepCard({ step }: { readonly step: SaidStep }) {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const knowledge = usePanel((state) => state.remembered!.knowledge);
  // One thing at a time; further ways stand with the people whom they are about.
  const surer = step.kind === 'done' ? surerOfBoth(knowledge.surer).slice(0, 1) : [];
  const isReadable = step.kind === 'done' || step.kind === 'again' || step.kind === 'capped';
  return (
    <section class="next stack" data-next={step.kind}>
      <h2>{texts.t('now.next')}</h2>
      <p>{stepWords(step, texts, now)}</p>
      <SurerList surer={surer} />
      {step.kind !== 'access' && (
        <div class="buttons">
          {isReadable && <PeopleLink />}
          {(!isReadable || step.kind === 'again' || surer.length > 0) && <InstagramLink />}
        </div>
      )}
    </section>
  );
}

function stepWords(step: SaidStep, texts: Texts, now: number): string {
  const { t } = texts;
  if (step.kind === 'again') return t('now.next.again', { ago: texts.ago(step.lastAt, now) });
  return t(`now.next.${step.kind}`);
}

function PeopleLink() {
  const { t } = useTexts();
  return (
    <a class="button is-primary" href={hashOf({ view: 'people', list: null, status: 'only-i-follow' })}>
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
