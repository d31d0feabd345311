import { type AgreedViewer, agreeOnViewer, readCookieClaim, type ViewerClaim } from '../instagram/viewer';

/** What this tab has been told about who is logged in. */
export interface Witness {
  /** A source that stays true for this document: the document itself. */
  hearDocument(claim: ViewerClaim): void;
  /** Who is logged in as far as anybody can tell now; `claims` are those of the answer at hand. */
  agree(claims: readonly ViewerClaim[]): AgreedViewer;
}

/**
 * The cookie is read anew each time, because an account switch changes it without a reload; the document then still
 * names the one before, the two disagree, and nothing is stored until the page is loaded again.
 */
export function openWitness(readCookie: () => string): Witness {
  const documentClaims: ViewerClaim[] = [];
  return {
    hearDocument: (claim) => documentClaims.push(claim),
    agree: (claims) => agreeOnViewer([readCookieClaim(readCookie()), ...documentClaims, ...claims]),
  };
}
