import { useMemo } from 'preact/hooks';
import { type Rest, restOf } from '../../domain/etiquette/rest';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { slowDownsIn } from './slow-downs';

/** The pause that Instagram asked for, while it lasts: until then nothing here says to scroll, open or read anything. */
export function useRest(): Rest | null {
  const problems = usePanel((state) => state.problems);
  const now = usePanel((state) => state.now);
  return useMemo(() => restOf(slowDownsIn(problems), now, 'lists'), [problems, now]);
}

/** The same in a sentence, to stand where else would be said what to read; null = there is no pause. */
export function useRestWords(): string | null {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const rest = useRest();
  return rest === null ? null : texts.t('rest.lists', { date: texts.day(rest.untilAt, now) });
}
