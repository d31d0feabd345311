import { usePhrases } from '../../ui/texts-context';
import type { Trouble } from '../shell/trouble';
import { Ladder } from './ladder';

/** Only for these is there more to do than to wait, to update or to restart. */
const CAN_BE_MENDED: readonly Trouble[] = ['cannot-open', 'unknown'];

/** The archive cannot be shown: why, and the next step; where a restart may not help, the steps after it. */
export function TroubleView({ trouble }: { readonly trouble: Trouble }) {
  const say = usePhrases('trouble');
  return (
    <section class="stack" data-trouble={trouble} data-ready>
      <div class="stack" role="alert">
        <h1>{say('title')}</h1>
        <p>{say(trouble)}</p>
      </div>
      <div class="buttons">
        <button type="button" class="button is-primary" onClick={() => location.reload()}>
          {say('retry')}
        </button>
      </div>
      {CAN_BE_MENDED.includes(trouble) && <Ladder />}
    </section>
  );
}
