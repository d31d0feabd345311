import type { PublishedKind } from '../../../domain/exports/own-media';
import { changeWriter } from '../../../i18n/axis-words';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { useLookTexts } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import { listsAt, type Stop } from './growth-stops';
import { stopWords } from './growth-words';
import { mediaWords } from './media-marks';
import { type MediaSpan, spanAt } from './media-spans';

interface GrowthLegendProps {
  readonly stops: readonly Stop[];
  readonly place: number;
  readonly onPlace: (place: number) => void;
  /** What the person published meanwhile, by stretches of the time axis, and which kinds of it are shown. */
  readonly published: readonly MediaSpan[];
  readonly publishedKinds: readonly PublishedKind[];
}

/** One slider for both charts, and what it stands on in numbers: the keys to the signs are among them. */
export function GrowthLegend({ stops, place, onPlace, published, publishedKinds }: GrowthLegendProps) {
  const texts = useTexts();
  const ofLooks = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const changeWords = changeWriter(texts.language);
  const stop = stops[place]!;
  const lists = listsAt(stop);
  const [date, ...dates] = ofLooks.days([stop.at, ...lists.map(({ point }) => point.at)], now);
  const span = spanAt(published, stop.at);
  const meanwhile = span === undefined ? null : mediaWords(span, publishedKinds, say, texts, now);
  const hasTold = stops.some((one) => listsAt(one).some(({ point }) => point.basis !== 'whole'));
  const said = [stopWords(stop, say, ofLooks, now), meanwhile];
  return (
    <div class="growth-legend" data-growth-legend>
      <input
        class="growth-slider"
        type="range"
        min="0"
        max={stops.length - 1}
        value={place}
        data-growth-slider
        aria-label={say('growth.move')}
        aria-valuetext={said.filter((words) => words !== null).join('. ')}
        onInput={(event) => onPlace(Number(event.currentTarget.value))}
      />
      <div class="growth-values number" aria-hidden="true">
        <strong>{date}</strong>
        {lists.map(({ kind, point }, at) => (
          <p key={kind} data-growth-value={kind}>
            <span>{texts.t(`reading.${kind}`)}</span> <strong>{texts.number(point.count)}</strong>
            {dates[at] !== date ? (
              <span class="soft small">{dates[at]}</span>
            ) : (
              point.gained !== null &&
              point.lost !== null &&
              point.gained + point.lost > 0 && (
                <span class="small growth-changed">
                  {[point.gained, -point.lost]
                    .filter((change) => change !== 0)
                    .map((change) => (
                      <span key={change}>{changeWords(change)}</span>
                    ))}
                </span>
              )
            )}
            {dates[at] === date && point.basis !== 'whole' && (
              <span class="soft small">{say(`basis.${point.basis}`)}</span>
            )}
          </p>
        ))}
        {meanwhile !== null && <p class="small growth-meanwhile">{meanwhile}</p>}
      </div>
      <p class="growth-keys small soft">
        <span class="is-gained">{say('growth.legendGained')}</span>
        <span class="is-lost">{say('growth.legendLost')}</span>
        {hasTold && <span class="is-told">{say('growth.legendTold')}</span>}
      </p>
    </div>
  );
}
