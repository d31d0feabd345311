import { usePhrases, useTexts } from '../../ui/texts-context';
import { ExportSteps } from '../advice/export-steps';
import { hashOf } from '../shell/router';

/** Where Instagram makes the file, as many tools link to it (seen Nov 2026). */
const EXPORT_PAGE = 'https://accountscenter.instagram.com/info_and_permissions/dyi/';

interface BringFileProps {
  /** Instagram asked for a pause: then nothing here leads there. */
  readonly isResting: boolean;
}

/** The other way to both lists: the file that Instagram makes, and how to ask for it. */
export function BringFile({ isResting }: BringFileProps) {
  const { t } = useTexts();
  const say = usePhrases('start');
  return (
    <section class="card stack is-close" data-bring-file>
      <h2>{say('file.title')}</h2>
      <div class="buttons">
        <a class="button" href={hashOf({ view: 'data', part: 'import' })}>
          {say('file.import')}
        </a>
      </div>
      <ExportSteps />
      {!isResting && (
        <a class="way small" href={EXPORT_PAGE} target="_blank" rel="noreferrer noopener">
          {say('file.ask')}
          <span class="unseen"> ({t('person.newTab')})</span>
        </a>
      )}
    </section>
  );
}
