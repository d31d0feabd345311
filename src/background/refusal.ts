import { ArchiveProblem } from '../archive/store/problem';
import type { Refusal } from '../messages/protocol';
import { NoConsent } from './consent';

/** What the sender is told about a task that failed. Whatever may pass by itself may be said again. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof NoConsent) return { kind: 'no-consent', again: false };
  if (!(error instanceof ArchiveProblem)) return { kind: 'failed', again: true };
  switch (error.kind) {
    case 'quota':
      return { kind: 'quota', again: true };
    case 'newer-version':
      return { kind: 'newer-version', again: false };
    case 'cannot-open':
    case 'blocked':
      return { kind: 'cannot-open', again: true };
    // The number will not become that account again.
    case 'another-account':
      return { kind: 'another-account', again: false };
    default:
      return { kind: 'failed', again: true };
  }
}
