import { type ComponentChildren, Fragment } from 'preact';
import { displayName, initialsOf, usernamePieces } from './display-name';

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

// biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and where it is not hidden Chromium names a button with a blank there.
const BreakPlace = () => <wbr aria-hidden="true" />;

/**
 * "@" and the username. Where it finds no room its start is left out, for `maria.photo.jkt` and `maria.photo.bdg` differ
 * at their ends: text that runs from the right is cut at its left, and the name within it runs from the left.
 * Where it has two lines it is broken behind a sign; whoever listens or copies has it in one piece.
 */
export function Username({ username }: { readonly username: string }) {
  return (
    <span class="username">
      <bdi dir="ltr">
        @
        {usernamePieces(username).map((piece, at) => (
          <Fragment key={at}>
            {at > 0 && <BreakPlace />}
            {piece}
          </Fragment>
        ))}
      </bdi>
    </span>
  );
}

interface PersonNameProps extends PersonProps {
  /** A few words after the full name, in the same line; never cut where the name has to be. */
  readonly beside?: ComponentChildren;
}

/** The username always, the full name under it where there is one. Names are text nodes in their own direction. */
export function PersonName({ username, fullName, beside }: PersonNameProps) {
  const shown = displayName(fullName);
  const full = shown !== '' && (
    // In its own direction, so that where it is cut its end is left out, whichever way the panel runs.
    <span class="full-name" dir="auto">
      {shown}
    </span>
  );
  return (
    <span class="name">
      <Username username={username} />
      {beside === undefined ? (
        full
      ) : (
        <span class="name-line">
          {full}
          {beside}
        </span>
      )}
    </span>
  );
}
