/** The stylesheets of the panel as they hold now, as one text: a picture has no window to ask for its width. */
export function stylesNow(): string {
  return [...document.styleSheets]
    .filter(({ media }) => media.length === 0 || matchMedia(media.mediaText).matches)
    .map((sheet) => textOf(sheet.cssRules))
    .join('\n');
}

function textOf(rules: CSSRuleList): string {
  let text = '';
  for (const rule of rules)
    if (rule instanceof CSSMediaRule) text += matchMedia(rule.media.mediaText).matches ? textOf(rule.cssRules) : '';
    else text += `${rule.cssText}\n`;
  return text;
}

/**
 * The colours of the system by their own names mean other colours inside a picture. Where the person has chosen such
 * colours, the tokens are told in plain ones.
 */
export function forcedTokens(css: string): Readonly<Record<string, string>> {
  if (!matchMedia('(forced-colors: active)').matches) return {};
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.documentElement.append(probe);
  const root = getComputedStyle(document.documentElement);
  const tokens: Record<string, string> = {};
  for (const name of new Set(css.match(/--[\w-]+(?=\s*:)/g))) {
    const value = root.getPropertyValue(name).trim();
    if (!CSS.supports('color', value)) continue;
    probe.style.color = value;
    tokens[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return tokens;
}
