import { saveFile } from '../../platform/save-file';
import { acrossOf } from '../../ui/chart/scale';
import { type Size, svgToPng } from './svg-to-png';

/** Sharp on any screen, and in print. */
const SCALE = 3;
const MARGIN = 16;
const LINE = 18;
/** Between the words and the drawing. */
const GAP = 8;
/** What a drawing takes from the stylesheet, which a picture does not have. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
  'opacity',
] as const;
const SVG = 'http://www.w3.org/2000/svg';

/** Hands a chart to the person's downloads as a PNG, in the colours it has on the screen, below these lines of words. */
export async function saveChart(chart: SVGSVGElement, lines: readonly string[], name: string): Promise<void> {
  const { width, height } = chart.viewBox.baseVal;
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + lines.length * LINE + GAP };
  const picture = await svgToPng(framed(chart, lines, size), size, SCALE);
  saveFile(name, [picture], 'image/png');
}

/** A copy of the chart that carries its own styles, on paper, under its words. */
function framed(chart: SVGSVGElement, lines: readonly string[], { width, height }: Size): SVGSVGElement {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const { color, fontFamily, direction } = getComputedStyle(document.body);
  const x = acrossOf(width, direction === 'rtl' ? 'rtl' : 'ltr')(MARGIN);
  const sheet = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
  const words = lines.map((line, at) => {
    const y = MARGIN + 12 + at * LINE;
    const style = { direction, fill: color, 'font-family': fontFamily, 'font-size': at === 0 ? 14 : 12 };
    const text = element('text', { x, y, ...style });
    text.textContent = line;
    return text;
  });
  const copy = withStyles(chart);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + lines.length * LINE + GAP));
  copy.setAttribute('width', String(chart.viewBox.baseVal.width));
  copy.setAttribute('height', String(chart.viewBox.baseVal.height));
  sheet.append(element('rect', { width, height, fill: paper }), ...words, copy);
  return sheet;
}

function withStyles(chart: SVGSVGElement): Element {
  const copy = chart.cloneNode(true) as Element;
  const originals = [chart, ...chart.querySelectorAll('*')];
  for (const [at, node] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at]!);
    for (const name of STYLES) node.setAttribute(name, style.getPropertyValue(name));
    node.removeAttribute('class');
  }
  return copy;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
