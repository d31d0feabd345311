import { displayName, initialsOf } from './display-name';

interface PersonProps {
  readonly username: string;
  readonly fullName: string;
}

/** A disc with initials, where others would load a picture. */
export function InitialsDisc({ username, fullName }: PersonProps) {
  return (
    <span class="disc" aria-hidden="true">
      {initialsOf(username, fullName)}
    </span>
  );
}

/** The username always, the full name under it where there is one. Names are text nodes in their own direction. */
export function PersonName({ username, fullName }: PersonProps) {
  const shown = displayName(fullName);
  return (
    <span class="name">
      <span class="username">@{username}</span>
      {shown !== '' && (
        <span class="full-name">
          <bdi>{shown}</bdi>
        </span>
      )}
    </span>
  );
}
