import { type AgreedViewer, agreeOnViewer, readCookieClaim, type ViewerClaim } from '../instagram/viewer';

/** What this tab has been told about who is logged in. */
export interface Witness {
  /** A source that stays true for this document: the document itself. */
  hearDocument(claim: ViewerClaim): void;
  /**
   * Who is logged in, as far as can be told now. `claims`: those of the answer at hand; where it has none, the last ones
   * are used again.
   */
  agree(claims: readonly ViewerClaim[]): AgreedViewer;
}

/**
 * The cookie is read anew each time, because an account switch changes it without a reload; the document then still
 * names the one before, the two disagree, and nothing is stored until the page is loaded again. Where the cookie lags
 * behind, what was last heard tells: a follow by hand names nobody, or only in its request.
 */
export function openWitness(readCookie: () => string): Witness {
  const documentClaims: ViewerClaim[] = [];
  let heard: readonly ViewerClaim[] = [];
  return {
    hearDocument: (claim) => documentClaims.push(claim),
    agree(claims) {
      if (claims.length > 0) heard = claims;
      return agreeOnViewer([readCookieClaim(readCookie()), ...documentClaims, ...heard]);
    },
  };
}

/**
 * The page's cookie, asked of the browser once for all that is read in one go: it may have to wait for another process.
 * What is read in one go had come before, so the cookie is always asked for after an answer, as it must be.
 */
export function openCookie(read: () => string): () => string {
  let known: string | null = null;
  return () => {
    if (known === null) queueMicrotask(() => (known = null));
    known ??= read();
    return known;
  };
}
