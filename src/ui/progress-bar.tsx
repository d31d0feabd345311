import { toldShare } from '../i18n/shape/share';

interface ProgressBarProps {
  readonly label: string;
  /** 0 … 1; null = it is not known how much there is. */
  readonly share: number | null;
  readonly text: string;
}

/** How far something has come, drawn as a bar and read out as `text`. */
export function ProgressBar({ label, share, text }: ProgressBarProps) {
  const percent = share === null ? null : toldShare(share).percent;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuetext={text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
    >
      <i style={{ width: `${percent ?? 0}%` }} />
    </div>
  );
}
