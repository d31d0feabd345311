import { Fold } from '../../ui/fold';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { hashOf } from '../shell/router';

/** Where Instagram makes the file, as many tools link to it (seen Nov 2026). */
const EXPORT_PAGE = 'https://accountscenter.instagram.com/info_and_permissions/dyi/';

/** Worded as Instagram's own interface words them (seen in guides of 2025 and 2026, in both languages). */
const STEPS = ['where', 'create', 'what', 'when', 'format', 'wait'] as const;

interface BringFileProps {
  /** Instagram asked for a pause: then nothing here leads there. */
  readonly isResting: boolean;
}

/** The other way to both lists: the file that Instagram makes, and how to ask for it. */
export function BringFile({ isResting }: BringFileProps) {
  const { t } = useTexts();
  const say = usePhrases('start');
  return (
    <div data-bring-file>
      <Fold title={say('file.title')}>
        <div class="stack is-close">
          <ol class="file-steps small">
            {STEPS.map((step) => (
              <li key={step}>{say(`file.${step}`)}</li>
            ))}
          </ol>
          <div class="buttons">
            <a class="button" href={hashOf({ view: 'data', part: 'import' })}>
              {say('file.import')}
            </a>
            {!isResting && (
              <a class="button is-plain" href={EXPORT_PAGE} target="_blank" rel="noreferrer noopener">
                {say('file.ask')}
                <span class="unseen"> ({t('person.newTab')})</span>
              </a>
            )}
          </div>
        </div>
      </Fold>
    </div>
  );
}
