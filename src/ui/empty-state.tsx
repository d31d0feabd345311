import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly sentence: string;
  readonly drawing: 'list' | 'search' | 'balance';
  readonly children?: ComponentChildren;
}

/** Nothing here, why, and the one next step; shown in a small drawing as well. */
export function EmptyState({ title, sentence, drawing, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <Drawing of={drawing} />
      <h2>{title}</h2>
      <p class="soft">{sentence}</p>
      {children}
    </div>
  );
}

function Drawing({ of }: { readonly of: EmptyStateProps['drawing'] }) {
  return (
    <svg class="drawing" viewBox="0 0 132 88" aria-hidden="true">
      <rect x="34" y="6" width="64" height="76" rx="6" />
      <g class="turns">
        {[20, 36, 52, 68].map((y) => (
          <g key={y}>
            <circle cx="46" cy={y} r="4" />
            <path d={`M56 ${y}h${y % 32 === 20 ? 30 : 22}`} />
          </g>
        ))}
      </g>
      {of === 'list' && <path class="lit" d="M112 24v40M105 57l7 7 7-7" />}
      {of === 'search' && <path class="lit" d="M104 40a10 10 0 1 0 20 0 10 10 0 1 0-20 0M121 47l8 8" />}
      {of === 'balance' && <path class="lit" d="M106 38h20M121 33l5 5-5 5M126 52h-20M111 47l-5 5 5 5" />}
    </svg>
  );
}
