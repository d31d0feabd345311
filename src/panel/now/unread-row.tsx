import type { FollowListKind } from '../../domain/follow-list';
import { useTexts } from '../../ui/texts-context';

interface UnreadRowProps {
  readonly kind: FollowListKind;
  /** It came, and nobody in it could be made out. */
  readonly isUnidentified?: boolean;
}

/** The place of a list of which nobody was read. */
export function UnreadRow({ kind, isUnidentified = false }: UnreadRowProps) {
  const { t } = useTexts();
  return (
    <li class="reading">
      <div class="reading-head">
        <h3>{t(`reading.${kind}`)}</h3>
        <span class="soft">{t(isUnidentified ? 'reading.unidentified' : 'reading.never')}</span>
      </div>
    </li>
  );
}
