/** What can hold the focus for something that stood in it and is gone. */
const PLACES = 'section, article, li, fieldset, form, main, dialog, [role="tabpanel"]';

/**
 * Gives the focus a place when what had it goes away: the nearest part of the view that is still there. Otherwise a
 * button that does its work and vanishes would throw whoever works without a pointer back to the top of the panel.
 */
export function keepFocus(signal: AbortSignal): void {
  let last: Element | null = null;
  /** Around it, from the inside out. */
  let around: readonly Element[] = [];
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
  const remember = ({ target }: FocusEvent) => {
    last = target as Element;
    around = [];
    for (let at = last.parentElement; at !== null; at = at.parentElement) around = [...around, at];
  };
  const forget = () =>
    queueMicrotask(() => {
      // Let go by a click beside it: as the person wants it.
      if (last?.isConnected && isNowhere()) last = null;
    });
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected || !isNowhere()) return;
    last = null;
    const place = around.find((one) => one.isConnected && one.matches(PLACES) && one.closest('[hidden]') === null);
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', remember, { signal });
  document.addEventListener('focusout', forget, { signal });
  observer.observe(document.body, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
