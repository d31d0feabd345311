// Runs before everything else: counts events no hand made, and errors nobody caught.
window.__untrusted = { click: 0, scroll: 0, wheel: 0, keydown: 0, total: 0 };
window.__pageErrors = [];
for (const type of ['click', 'scroll', 'wheel', 'keydown']) {
  document.addEventListener(
    type,
    (event) => {
      if (event.isTrusted) return;
      window.__untrusted[type]++;
      window.__untrusted.total++;
    },
    { capture: true, passive: true },
  );
}
window.addEventListener('error', (event) => window.__pageErrors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.__pageErrors.push(String(event.reason)));
