import { Fold } from '../../../ui/fold';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { sizeWords } from './size-words';
import { type Tidying, useDropping, useTidying } from './use-tidying';

/** Lets old snapshots go that no change needs: first says what and how much, then does it, and can take it back. */
export function TidyPart() {
  const say = usePhrases('history');
  const { tidying, ask } = useTidying();
  const { dropped, outcome, drop, putBack } = useDropping();
  return (
    <div class="stack" data-tidying={tidying.kind} aria-busy={tidying.kind === 'looking'}>
      <h3>{say('tidy')}</h3>
      <div role="status">
        <Found tidying={tidying} />
        {outcome === 'failed' && <p class="notice">{say('failed')}</p>}
        {outcome === 'dropped' && <p>{say('tidy.done', { count: dropped.length })}</p>}
        {outcome === 'restored' && <p>{say('bin.restored', { count: dropped.length })}</p>}
        {outcome === 'late' && <p>{say('bin.late')}</p>}
      </div>
      <div class="buttons">
        {tidying.kind === 'asking' && (
          <button type="button" class="button" data-tidy="look" onClick={ask}>
            {say('tidy.look')}
          </button>
        )}
        {tidying.kind === 'found' && tidying.plan.drop.length > 0 && (
          <button type="button" class="button is-danger" data-tidy="do" onClick={() => drop(tidying.plan.drop)}>
            {say('tidy.do', { count: tidying.plan.drop.length })}
          </button>
        )}
        {outcome === 'dropped' && (
          <button type="button" class="button" data-tidy="undo" onClick={putBack}>
            {say('bin.back')}
          </button>
        )}
      </div>
      <Fold title={say('tidy.rule')}>
        <p class="soft small">{say('tidy.text')}</p>
      </Fold>
    </div>
  );
}

function Found({ tidying }: { readonly tidying: Tidying }) {
  const say = usePhrases('history');
  const texts = useTexts();
  switch (tidying.kind) {
    case 'asking':
      return null;
    case 'looking':
      return <p class="soft">{say('changes.working')}</p>;
    case 'failed':
      return <p class="notice">{say('failed')}</p>;
    case 'found': {
      const { plan, bytes } = tidying;
      const [count, kept] = [plan.drop.length, plan.keep.length];
      return (
        <p data-tidy-count={count}>
          {count === 0 ? say('tidy.nothing') : say('tidy.found', { count, kept, size: sizeWords(bytes, texts) })}
        </p>
      );
    }
  }
}
