import type { ComponentChildren } from 'preact';
import { Fold } from '../../ui/fold';
import { usePhrases } from '../../ui/texts-context';

/** What a number rests on and leaves out, for whoever asks: the number itself stands first. */
export function HowCounted({ children }: { readonly children: ComponentChildren }) {
  const say = usePhrases('insights');
  return (
    <Fold title={say('how')}>
      <div class="stack is-close small">{children}</div>
    </Fold>
  );
}
