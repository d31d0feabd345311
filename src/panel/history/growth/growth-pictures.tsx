import type { RefObject } from 'preact';
import type { FollowListKind } from '../../../domain/follow-list';
import { rangeOf } from '../../../ui/chart/scale';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { ChartButton } from '../../picture/chart-button';
import { usePanel } from '../../shell/use-panel';
import type { Grown } from './growth-points';

interface GrowthPicturesProps {
  readonly grown: readonly Grown[];
  readonly figures: Readonly<Record<FollowListKind, RefObject<HTMLElement | null>>>;
  readonly span: readonly [number, number];
}

/** Each chart kept as a picture: after all there is to read. */
export function GrowthPictures({ grown, figures, span }: GrowthPicturesProps) {
  const texts = useTexts();
  const say = usePhrases('picture');
  const now = usePanel((state) => state.now);
  const sizesOf = ({ points }: Grown) => {
    const [least, most] = rangeOf(points.map(({ count }) => count)).map(texts.number);
    return least === most ? least : `${least}–${most}`;
  };
  return (
    <div class="buttons growth-pictures">
      <span class="small soft" aria-hidden="true">
        {say('save.chart')}
      </span>
      {grown.map((one) => {
        const list = texts.t(`reading.${one.kind}`);
        return (
          <ChartButton
            key={one.kind}
            around={figures[one.kind]}
            title={list}
            subtitle={`${texts.range(...span, now)}: ${sizesOf(one)}`}
            name={`growth-${one.kind}`}
            isNamed
          />
        );
      })}
    </div>
  );
}
