// A profile with an open list as a real React page: the server writes it, the browser takes it over, rows are used again.
import { createElement as h, useEffect, useState } from 'react';

const dialog = { role: 'dialog', 'aria-modal': 'true', className: 'dialog' };
const link = (name, ...inside) => h('a', { href: `/${name}/`, role: 'link' }, ...inside);
const text = (name) => h('span', { dir: 'auto' }, name);

/** What stands last, and what stands alone, looks different: the style sheet cares for every element more. */
export const STYLE = `
main{padding:80px}
.dialog{position:fixed;inset:200px auto auto 60px;width:420px;background:#fff}
.scroll{overflow-y:auto;height:420px}
.row{position:relative;display:flex;gap:12px;padding:16px}
.texts>div:last-child{padding-bottom:9px}
.texts>div>a:only-child{letter-spacing:2px}
.head>:last-child{margin-bottom:24px}
.row:not(:last-child){border-bottom:3px solid}
h2 :last-child{font-style:italic;padding-left:7px}`;

function Row({ name }) {
  const texts = h('div', { className: 'texts' }, h('div', null, link(name, text(name))));
  return h('div', { className: 'row' }, texts, h('button', { type: 'button' }, 'Remove'));
}

/** `names` of the open list, written by the server; `window.__show(names)` shows others, in the same rows as far as they go. */
export function Page({ owner, names }) {
  const [shown, show] = useState(names);
  useEffect(() => {
    window.__show = show;
    document.documentElement.dataset.shows = shown.join();
  }, [shown]);
  const rows = shown.map((name, at) => h(Row, { key: at, name }));
  return h(
    'div',
    null,
    h('main', null, h('header', null, h('section', { className: 'head' }, h('h2', null, h('span', null, owner))))),
    h('div', dialog, h('div', { className: 'scroll' }, h('div', null, ...rows))),
  );
}
