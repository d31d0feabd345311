import './picture.css';
import { copyOfView, type RowsShown } from './copy-of-view';
import { forcedTokens, stylesNow } from './styles-now';
import { svgToPng } from './svg-to-png';

/** What stands above the view in its picture, and what below. */
export interface Captions {
  readonly head: readonly string[];
  /** Said where only some rows of a list are there. */
  readonly rows: (rows: RowsShown) => string;
  /** Said where the view is longer than a picture can be. */
  readonly cut: string;
}

/** Longer ones no browser draws, at a sharpness that is worth having. */
const MOST_HEIGHT = 8_000;
/** One side of a canvas, in Chromium. */
const MOST_SIDE = 16_384;
const SHARP = 2;
const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** The view as it looks now, all of it, as a PNG. */
export async function drawView(view: HTMLElement, captions: Captions, isMasked: boolean): Promise<Blob> {
  const css = stylesNow();
  const width = view.offsetWidth;
  const { page, notes } = pageOf(view, css, captions, isMasked);
  const wanted = heightOf(page, width);
  const height = Math.min(wanted, MOST_HEIGHT);
  if (wanted > height) notes.append(element('p', captions.cut));
  const svg = document.createElementNS(SVG, 'svg');
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) svg.setAttribute('data-theme', theme);
  for (const [name, colour] of Object.entries(forcedTokens(css))) svg.style.setProperty(name, colour);
  // Sizes in rem are of the drawing's own root.
  svg.style.fontSize = getComputedStyle(document.documentElement).fontSize;
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const frame = document.createElementNS(SVG, 'foreignObject');
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '100%');
  page.style.height = `${height}px`;
  frame.append(element('style', css), page);
  svg.append(frame);
  return svgToPng(svg, { width, height }, Math.min(SHARP, MOST_SIDE / height));
}

/** A page of its own around a copy of the view: the styles of `html` and `body` hold in it, too. */
function pageOf(view: HTMLElement, css: string, captions: Captions, isMasked: boolean) {
  const { view: copy, rows } = copyOfView(view, css, isMasked);
  const page = element('html');
  const body = element('body');
  page.className = 'picture';
  page.lang = document.documentElement.lang;
  page.dir = document.documentElement.dir;
  const head = element('p');
  head.className = 'picture-head';
  head.append(...captions.head.map((words) => element('span', words)));
  const notes = element('div');
  notes.className = 'picture-notes';
  if (rows !== null) notes.append(element('p', captions.rows(rows)));
  body.append(head, copy, notes);
  page.append(body);
  return { page, notes };
}

/** Laid out for a moment in which nothing is painted. */
function heightOf(page: HTMLElement, width: number): number {
  const place = element('div');
  place.className = 'picture-place';
  place.style.width = `${width}px`;
  place.append(page);
  document.documentElement.append(place);
  const height = Math.ceil(page.getBoundingClientRect().height);
  place.remove();
  return height;
}

function element(name: string, words = ''): HTMLElement {
  const node = document.createElementNS(HTML, name) as HTMLElement;
  node.textContent = words;
  return node;
}
