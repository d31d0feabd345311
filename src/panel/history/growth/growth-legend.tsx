import type { PublishedKind } from '../../../domain/exports/own-media';
import { changeWriter } from '../../../i18n/axis-words';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { useLookTexts } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import type { TimeAxis } from './growth-chart';
import { listsAt, movedTo, type Stop } from './growth-stops';
import { stopDays, stopWords } from './growth-words';
import { mediaWords } from './media-marks';
import type { MediaSpan } from './media-spans';

interface GrowthLegendProps {
  readonly stops: readonly Stop[];
  readonly place: number;
  /** The charts' own: the slider stands under the moment that it is on. */
  readonly axis: Pick<TimeAxis, 'span' | 'inset'>;
  readonly onPlace: (place: number) => void;
  /** What the person published since that with which this is compared, and which kinds of it are shown; null = not known. */
  readonly published: MediaSpan | null;
  readonly publishedKinds: readonly PublishedKind[];
}

/** One slider for both charts, and what it stands on in numbers: the keys to the signs are among them. */
export function GrowthLegend({ stops, place, axis, onPlace, published, publishedKinds }: GrowthLegendProps) {
  const texts = useTexts();
  const ofLooks = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const changeWords = changeWriter(texts.language);
  const stop = stops[place]!;
  const lists = listsAt(stop);
  const { date, dates, since, sinceOf } = stopDays(stop, ofLooks, now);
  const meanwhile = published === null ? null : mediaWords(published, publishedKinds, say, texts, now);
  const hasTold = stops.some((one) => listsAt(one).some(({ point }) => point.basis !== 'whole'));
  const said = [stopWords(stop, say, ofLooks, now), meanwhile];
  return (
    <div class="growth-legend" data-growth-legend>
      <input
        class="growth-slider"
        type="range"
        min={axis.span[0]}
        max={axis.span[1]}
        value={stop.at}
        style={{ '--before': `${axis.inset[0]}px`, '--after': `${axis.inset[1]}px` }}
        data-growth-slider
        aria-label={say('growth.move')}
        aria-valuetext={said.filter((words) => words !== null).join('. ')}
        onInput={({ currentTarget }) => {
          const next = movedTo(stops, place, Number(currentTarget.value), currentTarget.matches(':active'));
          // Also where it is the same one again: the slider stands on stops alone.
          currentTarget.value = String(stops[next]!.at);
          onPlace(next);
        }}
      />
      <div class="growth-values number" aria-hidden="true">
        <p class="growth-when">
          <strong>{date}</strong>
          {since !== null && <Since date={since} />}
        </p>
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
            {sinceOf(kind) !== null && <Since date={sinceOf(kind)!} />}
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

/** Since when who came and who went is counted: the same as stands beside the day above. */
function Since({ date }: { readonly date: string }) {
  const say = usePhrases('history');
  return (
    <span class="soft small" data-growth-since>
      {say('day.since', { date })}
    </span>
  );
}
