/** What a listener to the extension's own requests tells, whichever browser it listens in. */

export interface HeardRequests {
  /** Addresses outside the extension's own package, each after the target that asked: "page …" or "background …". */
  foreign: string[];
  /** How many requests were heard that are nobody's fault: proof that the counting works. */
  harmless: number;
  /** Targets that were listened to. */
  targets: string[];
}

export interface ExtensionRequests {
  look(): Promise<HeardRequests>;
  close(): Promise<void>;
}
