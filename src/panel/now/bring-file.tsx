import { Fold } from '../../ui/fold';
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
    <div data-bring-file>
      <Fold title={say('file.title')}>
        <div class="stack is-close">
          <ExportSteps />
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
