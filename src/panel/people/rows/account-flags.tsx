import type { AccountRow } from '../../../archive/store/rows';
import { useTexts } from '../../../ui/texts-context';

/** Small marks for what Instagram says of the account itself. */
export function AccountFlags({ account }: { readonly account: AccountRow }) {
  const { t } = useTexts();
  return (
    <span class="flags">
      {account.isVerified === true && (
        <svg viewBox="0 0 16 16" role="img" aria-label={t('person.verified')}>
          <circle cx="8" cy="8" r="6.5" />
          <path d="M5 8.2l2.1 2.1L11 6.2" />
        </svg>
      )}
      {account.isPrivate === true && (
        <svg viewBox="0 0 16 16" role="img" aria-label={t('person.private')}>
          <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
          <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
        </svg>
      )}
    </span>
  );
}
