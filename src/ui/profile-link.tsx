interface ProfileLinkProps {
  readonly username: string;
  /** What it does, said with the name: "Open @name on Instagram". */
  readonly label: string;
  /** False in a row that Tab passes by, as it does in a list that arrows go through. */
  readonly isStop?: boolean;
}

/** ↗ to somebody's profile, in a tab of its own; ↖ where reading goes that way. Only the person opens it; Balik never does. */
export function ProfileLink({ username, label, isStop = true }: ProfileLinkProps) {
  return (
    <a
      class="icon-button"
      href={`https://www.instagram.com/${username}/`}
      target="_blank"
      rel="noreferrer noopener"
      title={label}
      tabIndex={isStop ? undefined : -1}
    >
      <svg class="turns" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M7 5.5h7.5V13M14 6l-8.5 8.5" />
      </svg>
      <span class="unseen">{label}</span>
    </a>
  );
}
