// What the document says: viewer, route, preloaded answers, looks.
const scripts = [...document.querySelectorAll('script[type="application/json"][data-sjs]')].map((node) =>
  JSON.parse(node.textContent),
);
const defines = new Map();
const preloaded = [];
let route = null;
for (const { require: calls = [] } of scripts) {
  for (const call of calls) {
    if (call[0] === 'RouteProps') route = call[3][0];
    const box = call[0] === 'ScheduledServerJS' ? call[3][0].__bbox : {};
    for (const [name, , value] of box.define ?? []) defines.set(name, value);
    for (const next of box.require ?? []) preloaded.push(next[3][1].__bbox.result);
  }
}

export const page = defines.get('ReplicaPage');
/** Whole lists of the profile on show, where the page has them from its document. */
export const remembered = defines.get('ReplicaMemory') ?? { owner: null };
/** The document's viewer; an account switch without a reload leaves it as it was. */
export const viewer = { ...(defines.get('PolarisViewer').data ?? { id: null }) };
export const firstRouteId = route?.hostableView?.props?.id ?? null;

/** The preloaded profile query, once; older documents carry it as a string. */
export function takePreloadedProfile() {
  const result = preloaded.shift();
  if (!result) return null;
  return typeof result.response === 'string' ? JSON.parse(result.response) : result;
}

export function h(tag, attributes = {}, ...children) {
  const svg = tag === 'svg' || tag === 'path' || tag === 'title';
  const node = svg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

/** An element inside so many anonymous ones, as the site nests them. */
export function nest(depth, node) {
  let outer = node;
  for (let i = 0; i < depth; i++) outer = h('div', {}, outer);
  return outer;
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
