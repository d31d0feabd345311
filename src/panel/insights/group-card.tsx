import type { ComponentChildren } from 'preact';
import type { Lately } from '../../domain/insights/follow-back-rate';
import { isTooFew, type Measure, partOf } from '../../domain/insights/measure';
import { usePhrases } from '../../ui/texts-context';

interface GroupCardProps {
  /** Names it for scripts. */
  readonly group: string;
  readonly name: ComponentChildren;
  /** Beside the name: how large the group is. */
  readonly size: string;
  /** Below the numbers: what they leave out; and the numbers that leave nothing out, below that. */
  readonly without?: ComponentChildren;
  readonly further?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One group with its numbers, each under its own name: a row where there is room, and stacked where there is none. */
export function GroupCard({ group, name, size, without, further, children }: GroupCardProps) {
  return (
    <li class="group-card" data-group={group}>
      <div class="group-head">
        <h3>{name}</h3>
        <span class="soft small number">{size}</span>
      </div>
      <dl class="group-figures number">{children}</dl>
      {without}
      {further !== undefined && <dl class="group-figures number">{further}</dl>}
    </li>
  );
}

interface FigureProps {
  readonly title: string;
  /** For scripts, on the number. */
  readonly hooks?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ComponentChildren;
}

/** One number of a group that rests on nothing but itself. */
export function Figure({ title, hooks, children }: FigureProps) {
  return (
    <div>
      <dt class="soft small">{title}</dt>
      <dd {...hooks}>{children}</dd>
    </div>
  );
}

interface ShareFigureProps {
  readonly title: string;
  readonly measure: Measure | null;
  readonly write: (value: number) => string;
  readonly name: string;
  /** Whether it is a share, of which too few say nothing. */
  readonly isShare?: boolean;
  /** Followed too lately to be counted in. */
  readonly lately?: Lately;
  /** So many are left out because they were hidden from the list. */
  readonly hidden?: number;
  /** Nobody can know it yet, whatever is read. */
  readonly isEarly?: boolean;
}

/** A number and how many accounts it rests on; of too few the count alone; where it is not known, that and no number. */
export function ShareFigure(props: ShareFigureProps) {
  const { title, measure, write, name, isShare = true, lately, hidden = 0, isEarly = false } = props;
  const say = usePhrases('insights');
  return (
    <div data-insight={name} data-value={measure?.value ?? ''} data-rests-on={measure?.restsOn}>
      <dt class="soft small">{title}</dt>
      <dd>
        <Told measure={measure} write={write} isShare={isShare} isEarly={isEarly} />
        {lately !== undefined && lately.count > 0 && (
          <>
            {' '}
            <span class="soft small" data-lately={lately.count}>
              · {say('lately', { count: lately.count })}
            </span>
          </>
        )}
        {hidden > 0 && (
          <>
            {' '}
            <span class="soft small" data-hidden={hidden}>
              · {say('withoutHidden', { count: hidden })}
            </span>
          </>
        )}
      </dd>
    </div>
  );
}

type ToldProps = Pick<ShareFigureProps, 'measure' | 'write'> & { readonly isShare: boolean; readonly isEarly: boolean };

function Told({ measure, write, isShare, isEarly }: ToldProps) {
  const say = usePhrases('insights');
  if (measure === null) return <span class="soft small">{say(isEarly ? 'by.stay.early' : 'unknown')}</span>;
  const { value, restsOn } = measure;
  if (isShare && isTooFew(measure))
    return <span class="small">{say('tooFew', { part: partOf(measure), count: restsOn })}</span>;
  return (
    <>
      <strong>{write(value)}</strong> <span class="soft small">{say('restsOn', { count: restsOn })}</span>
    </>
  );
}
