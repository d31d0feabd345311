/**
 * Every way a shipped script could send, act, load or turn a string into code. For tests only; `e2e/trespasses.unit.test.ts` holds that each is recognised.
 */
export interface Trespass {
  readonly what: string;
  readonly pattern: RegExp;
}

/** In any script. `fetch(…) {` is not a call but the observer's stand-in, which hands the page's own call through. */
export const ANYWHERE: readonly Trespass[] = [
  {
    what: 'sends',
    pattern:
      /(?<!#)\bfetch\s*\((?![^()]*\)\s*\{)|new\s+XMLHttpRequest|sendBeacon|new\s+(?:WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/,
  },
  {
    what: 'clicks',
    pattern: /\.click\s*\(|\.submit\s*\(|requestSubmit|new\s+(?:MouseEvent|PointerEvent|KeyboardEvent|TouchEvent)\b/,
  },
  { what: 'evaluates', pattern: /\beval\s*\(|new\s+Function\s*\(|importScripts/ },
  { what: 'opens', pattern: /\b(?:window|self|globalThis|top|parent)\.open\b|\btabs\.(?:create|update)\b/ },
  // A key of that name is no call: the polyfill has a table of all that a browser can do.
  { what: 'tells of its own end', pattern: /setUninstallURL(?!["'`]?\s*:)/ },
  // `xmlns` and links that a person may press are no loads.
  {
    what: 'loads',
    pattern:
      /\b(?:src(?:set)?|poster)["'`]?\s*[:=]\s*["'`](?:https?:)?\/\/|\burl\(\s*["'`]?(?:https?:)?\/\/|\bimport\s*\(\s*["'`](?:https?:)?\/\//,
  },
];

/** In a script that runs on instagram.com: there also what moves the page, or makes it ask for something. */
export const ON_INSTAGRAM: readonly Trespass[] = [
  { what: 'clicks', pattern: /\.click\b|\.submit\b|new\s+\w*Event\b/ },
  {
    what: 'scrolls or focuses',
    pattern:
      /\.(?:scroll(?:To|By|IntoView|IntoViewIfNeeded|Top|Left)?|focus|blur|select|showPicker|requestFullscreen)\b/,
  },
  {
    what: 'navigates',
    pattern:
      /(?<!(?:function|async|[.\w$])\s*)\bopen\s*\((?![^()]*\)\s*\{)|\blocation(?:\.(?:href|hash|search|pathname))?\s*=(?!=)|\blocation\.(?:assign|replace|reload)|\bhistory\.(?:push|replace|go|back|forward)|\bnavigation\./,
  },
  {
    what: 'loads',
    pattern:
      /new\s+Image\b|\.(?:src|srcset|srcdoc|href|action|data)\s*=(?!=)|createElement\(\s*["'`](?:img|image|script|link|iframe|form|a|area|video|audio|source|track|object|embed|base|meta)["'`]|(?:inner|outer)HTML|insertAdjacentHTML|setAttribute|\bimport\s*\(|\burl\(|@import/,
  },
];

/** What of these a script does. */
export function trespassesIn(text: string, trespasses: readonly Trespass[]): string[] {
  // `x?.["click"]()` is `x.click()`.
  const plain = text
    .replace(/\?\.(?=[[(])/g, '')
    .replace(/\?\./g, '.')
    .replace(/\[\s*(["'`])(\w+)\1\s*\]/g, '.$2');
  return trespasses.filter(({ pattern }) => pattern.test(plain)).map(({ what }) => what);
}

/** The one event that Balik makes on instagram.com, without data, to the observer (`content/recording/widen.ts`). */
const OWN_EVENT = /window\.dispatchEvent\(\s*new Event\((?:\w+|["'`]balik-widen["'`])\)\s*\)/;

/** Takes that event out of the recorder's script, once; a second one, or one elsewhere, is found. */
export function withoutOwnEvent(text: string): string {
  return text.replace(OWN_EVENT, '');
}

/** The one tab that Balik opens: a page of its own, after install (`platform/welcome-tab.ts`). */
const OWN_TAB =
  /\btabs\.create\(\{\s*url:\s*\w+(?:\.\w+)*\.runtime\.getURL\(\s*["'`]src\/welcome\/index\.html["'`]\s*\)\s*,\s*active:/;

/** Takes that tab out of a script of the extension's own, once; a second one, or one with another page, is found. */
export function withoutOwnTab(script: { name: string; text: string }): { name: string; text: string } {
  return script.name.startsWith('assets/') ? { ...script, text: script.text.replace(OWN_TAB, '') } : script;
}

/** The one click of the product: a link of its own that saves a file (`platform/save-file.ts`), in the panel's scripts. */
const OWN_CLICK = /(\w+)\.download\s*=\s*[^;,]+[;,]\s*\1\.click\(\)/;

/** Takes the save link's click out of a script of the panel, once; a second one, or one elsewhere, is found. */
export function withoutOwnClick(script: { name: string; text: string }): { name: string; text: string } {
  return script.name.startsWith('assets/') ? { ...script, text: script.text.replace(OWN_CLICK, '') } : script;
}
