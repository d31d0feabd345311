import type { FollowListKind } from '../../domain/follow-list';
import { useTexts } from '../../ui/texts-context';

/** The place of a list that was never opened. */
export function UnreadRow({ kind }: { readonly kind: FollowListKind }) {
  const { t } = useTexts();
  return (
    <li class="reading">
      <div class="reading-head">
        <h3>{t(`reading.${kind}`)}</h3>
        <span class="soft">{t('reading.never')}</span>
      </div>
    </li>
  );
}
