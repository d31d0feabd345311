import { useMemo } from 'preact/hooks';
import { usePanel } from '../shell/use-panel';
import { stalledLists } from './stalled-lists';
import { surerNow } from './surer-now';
import type { SurerOfLists } from './surer-words';
import { useProfilesRest, useRest } from './use-rest';

/** What makes each of the viewer's lists surer, as far as it can be advised now. */
export function useSurer(): SurerOfLists {
  const { viewer, readings, knowledge } = usePanel((state) => state.remembered!);
  const isResting = useRest() !== null;
  const areProfilesResting = useProfilesRest();
  return useMemo(() => {
    const stalled = stalledLists(readings, viewer ?? '');
    const { followers, following } = knowledge.surer;
    const rest = { isResting, areProfilesResting };
    return {
      followers: surerNow(followers, { ...rest, isStalled: stalled.includes('followers') }),
      following: surerNow(following, { ...rest, isStalled: stalled.includes('following') }),
    };
  }, [viewer, readings, knowledge, isResting, areProfilesResting]);
}
