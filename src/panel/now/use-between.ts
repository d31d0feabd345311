import { usePhrases } from '../../ui/texts-context';
import { useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';

/** "on 3 Nov", "between 1 Nov and 3 Nov": when something changed that two looks lie around. */
export function useBetween(): (sinceAt: number, readAt: number) => string {
  const texts = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  return (sinceAt, readAt) => {
    const [from, to] = texts.days([sinceAt, readAt], now) as [string, string];
    return from === to ? say('when.on', { date: to }) : say('when.between', { from, to });
  };
}
