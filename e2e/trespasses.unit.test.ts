/** The proofs on the built files can fail: each way to send, act or load is recognised, and what is no such way is not. */
import { expect, it } from 'vitest';
import { lateCallsIn, namesIn } from './harness/script-parts';
import {
  ANYWHERE,
  ON_INSTAGRAM,
  trespassesIn,
  withoutOwnClick,
  withoutOwnEvent,
  withoutOwnTab,
} from './harness/trespasses';

const IN_ANY_SCRIPT = {
  sends: [
    'fetch("https://a.example")',
    'if(fetch(u)){}',
    'await fetch (u)',
    'self.fetch(u,{method:"POST"})',
    'new XMLHttpRequest',
    'navigator.sendBeacon(u,d)',
    'navigator["sendBeacon"](u,d)',
    'new WebSocket(u)',
    'new EventSource(u)',
    'new RTCPeerConnection',
  ],
  clicks: [
    'button.click()',
    'form.submit()',
    'form.requestSubmit()',
    'new MouseEvent("click")',
    'x.click ()',
    'b["click"]()',
    'b?.["click"]?.()',
  ],
  evaluates: ['eval("1")', 'new Function("return 1")', 'importScripts("a.js")'],
  opens: ['window.open(u)', 'self.open(u)', 'n.tabs.create({url:u})', 'n.tabs.update({url:u})'],
  'tells of its own end': [
    'n.runtime.setUninstallURL(u)',
    'n.runtime["setUninstallURL"](u)',
    'let{setUninstallURL}=n.runtime',
    'n.runtime[`setUninstallURL`]',
  ],
  loads: [
    'h("img",{src:"https://www.instagram.com/a.jpg"})',
    'h(`img`,{src:`//a.example/x`})',
    'i.src="https://a.example"',
    'background:url(https://a.example/x)',
    'import("https://a.example/x.js")',
  ],
} as const;

const IN_A_SCRIPT_ON_INSTAGRAM = {
  clicks: ['const{click:c}=b;b.click', 'e.dispatchEvent(new Event(`click`))', 'new CustomEvent("x")', 'f.submit'],
  'scrolls or focuses': [
    'e.scrollIntoView()',
    'scrollTo;window.scrollBy(0,9)',
    'e.scrollTop=9',
    'w.scroll(0,9)',
    'e.focus()',
  ],
  navigates: [
    'location=u',
    'location.href=u',
    'location.assign(u)',
    'location.reload()',
    'history.back()',
    'navigation.navigate(u)',
    'open(u)',
    ';open (u,`_blank`)',
  ],
  loads: [
    'new Image',
    'i.src=u',
    'document.createElement(`img`)',
    'e.innerHTML=t',
    'a.href=u',
    'e.setAttribute(`src`,u)',
    'import(u)',
  ],
} as const;

it.each(Object.entries(IN_ANY_SCRIPT))('a script that %s is recognised, however it does it', (what, texts) => {
  for (const text of texts) expect(trespassesIn(text, ANYWHERE), text).toContain(what);
});

it.each(Object.entries(IN_A_SCRIPT_ON_INSTAGRAM))('one on instagram.com that %s is recognised', (what, texts) => {
  for (const text of texts) expect(trespassesIn(text, ON_INSTAGRAM), text).toContain(what);
});

it('what only looks like it is no trespass', () => {
  const innocent = [
    'fetch(e){let t=arguments;}',
    'window.fetch=o.fetch',
    'indexedDB.open(`balik`)',
    'indexedDB?.open(`balik`)',
    'function open(a) {}',
    '{open(){r=!0}}',
    'location.href',
    'location.href===u',
    'xmlns="http://www.w3.org/2000/svg"',
    'src:`data:image/svg+xml,x`',
    '{"setUninstallURL":{"minArgs":1}}',
    '{setUninstallURL: {minArgs: 1}}',
  ];
  for (const text of innocent) {
    expect(trespassesIn(text, ANYWHERE), text).toEqual([]);
    expect(trespassesIn(text.replace(/^src.*/, ''), ON_INSTAGRAM), text).toEqual([]);
  }
});

it('the one click of the product is let be once, in the panel only', () => {
  const own = 'a.download=n;a.click()';
  const found = (name: string, text: string) => trespassesIn(withoutOwnClick({ name, text }).text, ANYWHERE);
  expect(found('assets/panel.js', own)).toEqual([]);
  expect(found('assets/panel.js', `${own};b.click()`)).toEqual(['clicks']);
  expect(found('assets/panel.js', 'a.click();b.click()')).toEqual(['clicks']);
  expect(found('src/content/index.iife.js', own)).toEqual(['clicks']);
});

it('the one tab that is opened is let be once, with the one page, in the extension’s own scripts', () => {
  const found = (name: string, text: string) => trespassesIn(withoutOwnTab({ name, text }).text, ANYWHERE);
  const own = 'await n.tabs.create({url:n.runtime.getURL(`src/welcome/index.html`),active:!0})';
  expect(found('assets/index.ts.js', own)).toEqual([]);
  expect(found('assets/index.ts.js', own.replaceAll('`', '"'))).toEqual([]);
  expect(found('assets/index.ts.js', `${own};${own}`)).toEqual(['opens']);
  expect(found('assets/index.ts.js', 'n.tabs.create({url:u,active:!0})')).toEqual(['opens']);
  expect(found('assets/index.ts.js', own.replace('src/welcome', 'src/other'))).toEqual(['opens']);
  expect(found('src/content/index.iife.js', own)).toEqual(['opens']);
});

it('the one event that is made on instagram.com is let be once, and only without data', () => {
  const found = (text: string) => trespassesIn(withoutOwnEvent(text), ON_INSTAGRAM);
  const own = 'function w(){window.dispatchEvent(new Event(b))}';
  expect(found(own)).toEqual([]);
  expect(found('window.dispatchEvent(new Event(`balik-widen`))')).toEqual([]);
  expect(found(own + own)).toEqual(['clicks']);
  for (const other of ['e.dispatchEvent(new Event(b))', 'window.dispatchEvent(new CustomEvent(b,{detail:d}))'])
    expect(found(other)).toEqual(['clicks']);
});

it.each([
  ['for(const a of b)c', ['ForOfStatement']],
  ['f(...a)', ['SpreadElement']],
  ['let[a]=b', ['ArrayPattern']],
  ['async()=>{await a}', ['AwaitExpression']],
  ['a instanceof B', ['instanceof']],
  ['r.test(a)', ['.test()']],
  ['a?.[b]()', ['[…]()']],
  ['class A{}', ['ClassBody', 'ClassDeclaration']],
  ['({...a,b:c(d,[e])});new f(g);let{i}=j', []],
])('what asks the page later is recognised: %s', (text, found) => {
  expect(lateCallsIn(text).sort()).toEqual(found);
});

it('the names of a script are all it may reach a built-in by', () => {
  expect(namesIn('let{apply:a}=Reflect;g(D,`status`);D["open"]=x.y').sort()).toEqual(
    ['D', 'Reflect', 'a', 'apply', 'g', 'open', 'status', 'x', 'y'].sort(),
  );
});
