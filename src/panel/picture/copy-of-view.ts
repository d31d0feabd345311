/** What lies over a view, is hidden in it, or only speaks to screen readers. */
const LEFT_OUT = 'dialog, .toast, .unseen, [hidden], [aria-busy="true"], script, style';
const FIELDS = 'input, textarea, select';
/** What names somebody or leads somewhere, and draws nothing. */
const SAYS_NOTHING = ['href', 'title', 'alt', 'id', 'for'];

/** Which rows of a long list stand in the copy; counted from one. */
export interface RowsShown {
  readonly from: number;
  readonly until: number;
  readonly total: number;
}

export interface ViewCopy {
  readonly view: HTMLElement;
  readonly rows: RowsShown | null;
}

/**
 * A copy of the view that stands for itself: what is typed and chosen is written into it, what does not show is gone.
 * `css` is what it will be drawn with. With invented names, what a person typed stays out: nobody knows whom it names.
 */
export function copyOfView(view: HTMLElement, css: string, isMasked: boolean): ViewCopy {
  const copy = view.cloneNode(true) as HTMLElement;
  const originals = view.querySelectorAll<HTMLElement>(FIELDS);
  for (const [at, field] of copy.querySelectorAll<HTMLElement>(FIELDS).entries())
    writeValue(field, originals[at]!, isMasked);
  const rows = rowsIn(copy);
  for (const node of copy.querySelectorAll(LEFT_OUT)) node.remove();
  for (const node of [copy, ...copy.querySelectorAll('*')]) strip(node, css);
  return { view: copy, rows };
}

/** A clone has the attributes of a field and not what stands in it. */
function writeValue(copy: HTMLElement, original: HTMLElement, isMasked: boolean): void {
  if (original instanceof HTMLTextAreaElement) copy.textContent = isMasked ? '' : original.value;
  else if (original instanceof HTMLSelectElement)
    for (const [at, option] of copy.querySelectorAll('option').entries())
      option.toggleAttribute('selected', at === original.selectedIndex);
  else if (original instanceof HTMLInputElement) {
    copy.toggleAttribute('checked', original.checked);
    const isTyped = ['text', 'search', 'password', 'url'].includes(original.type);
    if (original.type === 'file' || (isTyped && isMasked)) copy.removeAttribute('value');
    else copy.setAttribute('value', original.type === 'password' ? '•'.repeat(original.value.length) : original.value);
    if (original.type === 'password') copy.setAttribute('type', 'text');
  }
}

/** The rows of a list of which only those in sight are in the document; in a picture they follow each other. */
function rowsIn(copy: HTMLElement): RowsShown | null {
  const rows = [...copy.querySelectorAll('[aria-posinset], [data-index]')];
  const places = rows.map((row) =>
    Number(row.getAttribute('aria-posinset') ?? Number(row.getAttribute('data-index')) + 1),
  );
  // Of a table the heads are counted as a row, too.
  const inTable = Number(rows[0]?.closest('[aria-rowcount]')?.getAttribute('aria-rowcount')) - 1;
  const total = Number(rows[0]?.getAttribute('aria-setsize') ?? inTable);
  for (const node of [...rows, rows[0]?.parentElement]) node?.removeAttribute('style');
  if (places.length === 0 || places.length >= total) return null;
  return { from: Math.min(...places), until: Math.max(...places), total };
}

/** Takes away what the styles do not ask for: names are in attributes, too. */
function strip(node: Element, css: string): void {
  for (const { name, value } of [...node.attributes]) {
    const isWord = name.startsWith('data-') || name.startsWith('aria-');
    if (isWord && !css.includes(`[${name}="${value}"]`)) {
      if (css.includes(`[${name}]`)) node.setAttribute(name, '');
      else node.removeAttribute(name);
    } else if (SAYS_NOTHING.includes(name) && node instanceof HTMLElement) node.removeAttribute(name);
  }
}
