// The followers / following dialog (Sept 2026): a placeholder, its replacement, then rows page by page.

import { listFor } from './follow-list.js';
import { say } from './labels.js';
import { ajax, listPage, statusesOf } from './net.js';
import { forgetRows, learn, ROW_HEIGHT, recycledNode, rowNode } from './rows.js';
import { h, nest, page, pause, viewer } from './start.js';

let open = null;

export const dialogIsOpen = () => open !== null;

/** `closed` is called when a person closes it. */
export async function openDialog(owner, kind, suggestions, closed) {
  closeDialog();
  const layer = h('div', { class: 'c-layer' });
  const me = { layer, closed };
  open = me;
  const own = String(owner.pk) === viewer.id;
  const list = listFor(owner, kind, own && kind === 'following');
  const mode = own ? `own-${kind}` : `other-${kind}`;
  const started = performance.now();
  if (list.pages === 0) {
    void ajax('/ajax/navigation/', { route_url: `/${owner.username}/`, routing_namespace: 'igx_www' });
  }
  const first = list.pages === 0 ? list.more() : Promise.resolve();
  const [placeholderAt, swapAt] = page.dialogSwapMs;
  await pause(placeholderAt);
  if (open !== me) return;
  layer.append(h('div', { role: 'dialog', 'aria-modal': 'true', class: 'c-dialog' }, h('div', {}, spinner())));
  document.body.append(layer);
  layer.addEventListener('click', (event) => event.target === layer && dismiss());
  await pause(Math.max(0, swapAt - (performance.now() - started)));
  if (open !== me) return;
  const view = new ListView(list, mode, kind === 'followers' ? suggestions : []);
  me.view = view;
  layer.replaceChildren(frame(kind, view));
  await first;
  view.draw();
}

export function closeDialog() {
  if (!open) return;
  open.view?.stop();
  open.layer.remove();
  open = null;
  forgetRows();
}

export function dismiss() {
  const closed = open?.closed;
  closeDialog();
  closed?.();
}

const spinner = () =>
  h('div', { class: 'c-spinner' }, h('svg', { 'aria-label': say.loading, role: 'img', viewBox: '0 0 100 100' }));

function frame(kind, view) {
  const close = h(
    'button',
    { type: 'button', class: 'c-close', onclick: dismiss },
    h('svg', { 'aria-label': say.close, role: 'img', viewBox: '0 0 24 24' }, h('path', { d: 'M4 4 20 20M20 4 4 20' })),
  );
  const head = h('div', { class: 'c-head' }, h('div', { role: 'heading', 'aria-level': '1' }, say[kind]), close);
  if (page.dialogTabs)
    for (const one of ['followers', 'following'])
      head.append(h('div', { role: 'tab', tabindex: '0', onclick: () => view.goTo(one) }, say[one]));
  const input = h('input', {
    'aria-label': say.searchInput,
    placeholder: say.search,
    type: 'text',
    autocapitalize: 'none',
  });
  input.addEventListener('input', () => view.search(input.value.trim()));
  const column = h('div', { class: 'c-column' }, head, h('div', { class: 'c-search' }, input), view.scroller);
  return h('div', { role: 'dialog', 'aria-modal': 'true', class: 'c-dialog' }, nest(2, column));
}

class ListView {
  constructor(list, mode, suggestions) {
    Object.assign(this, { list, mode, suggestions, drawn: 0, found: null, timer: 0 });
    this.rows = h('div', {}, h('div', { class: 'c-rows' }));
    this.spinner = spinner();
    this.scroller = h('div', { class: 'c-scroll' }, this.rows, this.spinner);
    this.scroller.addEventListener('scroll', () => page.windowing && this.mountWindow(), { passive: true });
    const options = { root: this.scroller, rootMargin: '0px 0px 120px 0px' };
    this.observer = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && this.next(),
      options,
    );
  }

  stop() {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  async next() {
    if (this.found !== null || this.list.loading) return;
    await this.list.more();
    this.draw();
  }

  draw() {
    if (this.found !== null) return;
    const { rows, done, failed } = this.list;
    if (page.windowing) this.mountWindow();
    else this.box().append(...rows.slice(this.drawn).map((row) => rowNode(row, this.mode)));
    this.drawn = rows.length;
    if (done) {
      this.observer.disconnect();
      this.spinner.remove();
      this.end();
    } else if (failed) {
      // The spinner goes on turning; scrolling it out of sight and back asks again.
    } else {
      this.observer.disconnect();
      // Observing anew asks again where the spinner is still in sight (short pages).
      this.observer.observe(this.spinner);
    }
  }

  box() {
    return this.rows.firstElementChild;
  }

  /** About 22 rows in the document, the rest as empty height. */
  mountWindow() {
    if (this.found !== null) return;
    const { rows } = this.list;
    const from = Math.max(0, Math.min(rows.length - 22, Math.floor(this.scroller.scrollTop / ROW_HEIGHT) - 8));
    const shown = rows.slice(from, from + 22).map((row, at) => this.mounted(row, from + at));
    const box = this.box();
    box.style.paddingTop = `${Math.max(0, from) * ROW_HEIGHT}px`;
    box.style.paddingBottom = `${Math.max(0, rows.length - 22 - Math.max(0, from)) * ROW_HEIGHT}px`;
    const now = [...box.children];
    for (const node of now) if (!shown.includes(node)) node.remove();
    shown.forEach((node, i) => {
      if (box.children[i] !== node) box.insertBefore(node, box.children[i] ?? null);
    });
  }

  /** Recycled, whoever scrolls out of sight leaves a node to whoever comes into it: row 0's to row 22. */
  mounted(row, at) {
    if (page.windowing !== 'recycled') return rowNode(row, this.mode);
    this.slots ??= Array.from({ length: 22 }, () => recycledNode(this.mode));
    return this.slots[at % 22](row);
  }

  /** After the followers: people you may know, in the same markup. */
  end() {
    if (this.suggestions.length === 0 || this.ended) return;
    this.ended = true;
    const heading = h('div', { class: 'c-suggested' }, h('span', { dir: 'auto' }, say.suggested));
    const people = this.suggestions.map((row) => rowNode(row, 'suggestion'));
    const all = h('div', { class: 'c-suggested' }, h('a', { href: '/explore/people/', role: 'link' }, say.seeAll));
    const [first, ...others] = people;
    if (page.suggestionsIn === 'rows') this.box().append(heading, ...people, all);
    else if (page.suggestionsIn === 'cell') this.box().append(h('div', {}, heading, first), ...others);
    else if (page.suggestionsIn === 'section') this.rows.append(h('div', {}, heading, h('div', {}, ...people)));
    else
      (page.suggestionsIn === 'list' ? this.rows : this.scroller).append(
        heading,
        h('div', {}, h('div', {}, ...people)),
        all,
      );
  }

  /** Another list in the same elements: its rows come, the others go. */
  async goTo(kind) {
    const { owner } = this.list;
    this.observer.disconnect();
    this.mode = this.mode.replace(/\w+$/, kind);
    this.list = listFor(owner, kind, String(owner.pk) === viewer.id && kind === 'following');
    if (this.list.pages === 0) await this.list.more();
    Object.assign(this, { drawn: this.list.rows.length, ended: false });
    this.box().replaceChildren(...this.list.rows.map((row) => rowNode(row, this.mode)));
    this.scroller.replaceChildren(this.rows, this.spinner);
    this.draw();
  }

  search(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(text), 250);
  }

  async find(text) {
    if (!text) {
      this.found = null;
      this.rows.replaceChildren(h('div', { class: 'c-rows' }));
      this.scroller.replaceChildren(this.rows, this.spinner);
      Object.assign(this, { drawn: 0, ended: false });
      return this.draw();
    }
    this.found = text;
    const { owner, kind } = this.list;
    const answer = await listPage(owner.pk, kind, null, text);
    if (this.found !== text) return;
    const rows = answer?.rows ?? [];
    const nodes = rows.map((row) => rowNode(row, this.mode));
    const content = nodes.length > 0 ? nodes : [h('div', { class: 'c-none' }, say.none)];
    this.rows.replaceChildren(h('div', { class: 'c-rows' }, ...content));
    this.scroller.replaceChildren(this.rows);
    learn(await statusesOf(rows));
  }
}
