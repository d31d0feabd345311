/** How the scripted person looks at an open list. Reading only: nothing is clicked or scrolled here. */
export interface Look {
  ready: boolean;
  /** Usernames mounted in the list proper, suggestions left out. */
  names: string[];
  /** A point inside the scroll box, at its right edge, where no name is. */
  x: number;
  y: number;
  /** More is coming. */
  spinner: boolean;
  bottom: boolean;
  top: number;
  height: number;
}

/** `last`: only so many rows from the end, which keeps long lists quick. */
export const lookScript = (last = Number.POSITIVE_INFINITY) => `(() => {
  const dialogs = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')];
  const dialog = dialogs[dialogs.length - 1];
  if (!dialog) return null;
  const input = dialog.querySelector('input');
  const scroller = [...(input?.closest('div').parentElement.children ?? [])].find((node) => /auto|scroll/.test(getComputedStyle(node).overflowY));
  if (!scroller) return { ready: false };
  const box = [...scroller.firstElementChild.firstElementChild.children];
  // Where suggestions stand among them, a link to more of those is the last, and their heading has no picture.
  const heading = box.at(-1)?.querySelector('a[href="/explore/people/"]') ? box.findIndex((row) => !row.querySelector('img,canvas')) : -1;
  const rows = (heading < 0 ? box : box.slice(0, heading)).slice(-${Math.min(last, 1e9)});
  const names = [];
  for (const row of rows) {
    const name = /^\\/([^/]+)\\/$/.exec(row.querySelector('a[role="link"][tabindex="0"]')?.getAttribute('href') ?? '');
    if (name) names.push(name[1]);
  }
  const seen = scroller.getBoundingClientRect();
  return {
    ready: true, names, x: seen.right - 14, y: seen.top + seen.height / 2,
    spinner: !!scroller.querySelector(':scope > div > svg[role="img"]'),
    bottom: scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2,
    top: scroller.scrollTop, height: scroller.scrollHeight,
  };
})()`;
