import { WIDEN_EVENT } from '../../messages/page-tap';

/**
 * Tells the observer that a recording runs, by an event without data: the one thing that is ever said to it, and the one
 * event that Balik makes on instagram.com.
 */
export function widen(): void {
  window.dispatchEvent(new Event(WIDEN_EVENT));
}
