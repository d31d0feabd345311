import { countOf } from '../../../domain/membership';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';

/**
 * How many followers Instagram counts as not followed back, beside Balik's own number: whether Balik reads as Instagram
 * does. Of nobody in particular, so it is no verdict. Only where Instagram said so and both lists were read whole.
 */
export function InstagramCount() {
  const say = usePhrases('pulse');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const knowledge = usePanel((state) => state.remembered?.knowledge ?? null);
  const said = knowledge?.saidNotFollowedBack ?? null;
  if (knowledge === null || said === null || !knowledge.followers.isWhole || !knowledge.following.isWhole) return null;
  const own = countOf(knowledge.classification.classes['only-they-follow']);
  const difference = Math.abs(said.count - own);
  const words = { said: said.count, own, count: difference, day: texts.day(said.at, now) };
  return (
    <p
      class="soft small number"
      data-instagram-count={said.count}
      data-own-count={own}
      data-count-difference={difference}
    >
      {say(difference === 0 ? 'count.same' : 'count.differs', words)}
    </p>
  );
}
