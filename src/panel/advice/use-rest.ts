import { useMemo } from 'preact/hooks';
import type { Refusable } from '../../domain/etiquette/facts';
import { type Rest, restOf } from '../../domain/etiquette/rest';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { slowDownsIn } from './slow-downs';

/** The pause that Instagram asked lists for, while it lasts: until then nothing here says to scroll, open or read anything. */
export const useRest = () => useRestOf('lists');

/** Whether nothing may say to open a profile: Instagram asked for a pause of profiles, or of lists, which stand on them. */
export function useProfilesRest(): boolean {
  const profiles = useRestOf('profiles');
  return useRest() !== null || profiles !== null;
}

function useRestOf(of: Refusable): Rest | null {
  const problems = usePanel((state) => state.problems);
  const now = usePanel((state) => state.now);
  return useMemo(() => restOf(slowDownsIn(problems), now, of), [problems, now, of]);
}

/** The same in a sentence, to stand where else would be said what to read; null = there is no pause. */
export function useRestWords(): string | null {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const rest = useRest();
  return rest === null ? null : texts.t('rest.lists', { date: texts.day(rest.untilAt, now) });
}
