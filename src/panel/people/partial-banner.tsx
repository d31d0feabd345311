import { usePhrases } from '../../ui/texts-context';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { useLacks } from './lacks';

/** Above people, as long as a list lacks some: what of it is known. */
export function PartialBanner({ status }: { readonly status: ShownStatus }) {
  const say = usePhrases('people');
  const { words } = useLacks();
  const hasReadings = usePanel((state) => state.remembered!.readings.length > 0);
  if (words === '' || !hasReadings) return null;
  return (
    <p class="guidance small" data-partial>
      {words}
      {status === 'unknown' && ` ${say('explain.unknown')}`}
    </p>
  );
}
