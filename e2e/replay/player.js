// Plays one document of a record: asks what was asked, when it was, and shows what was shown. Runs in the page.
const { entries, fast, stayMs } = JSON.parse(document.getElementById('replay').textContent);
const LONGEST_WAIT_MS = 150;
const pause = (ms) => new Promise((done) => setTimeout(done, fast ? Math.min(ms, LONGEST_WAIT_MS) : ms));

function ask({ index, method, address, form, query }) {
  const headers = { 'X-Replay': String(index) };
  if (form !== null) headers['Content-Type'] = 'application/x-www-form-urlencoded';
  if (query !== null) headers['X-FB-Friendly-Name'] = query;
  // As the site does: lists and what belongs to them by XMLHttpRequest, queries by fetch.
  if (!address.startsWith('/api/v1/'))
    return fetch(address, { method, headers, ...(form === null ? {} : { body: form }) }).then((answer) =>
      answer.text(),
    );
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onloadend = done;
    request.send(form);
  });
}

function show({ region, body }) {
  const holder = document.createElement('div');
  holder.innerHTML = body;
  for (const scrolled of holder.querySelectorAll('[data-overflow]'))
    scrolled.style.cssText = `overflow-y:${scrolled.dataset.overflow};max-height:400px`;
  const part = holder.firstElementChild;
  if (region === 'dialog') {
    for (const before of document.querySelectorAll('[data-replayed]')) before.remove();
    holder.dataset.replayed = '';
    document.body.append(holder);
  } else if (region === 'header') document.querySelector('main').replaceChildren(part);
  else document.querySelector('main').replaceWith(part);
}

/** People who came into sight: rows like those that are there, at the end of them, and the list scrolled so far. */
function showRows({ region, body }) {
  const part = document.querySelector(region === 'dialog' ? '[data-replayed]' : 'main');
  const links = [...(part?.querySelectorAll('a[href]') ?? [])];
  const nameOf = (link) => /^\/([a-z0-9._]+)\/$/.exec(link.getAttribute('href'))?.[1];
  const shown = new Set(links.map(nameOf));
  const like = links.find(nameOf);
  if (!like) return;
  const name = nameOf(like);
  const isOfOne = (element) =>
    [...element.querySelectorAll('a[href]')].every((link) => (nameOf(link) ?? name) === name);
  let row = like;
  while (row.parentElement !== part && isOfOne(row.parentElement)) row = row.parentElement;
  for (const fresh of body.split('\n').filter((one) => !shown.has(one))) {
    const copy = row.cloneNode(true);
    copy.innerHTML = copy.innerHTML.replaceAll(name, fresh);
    row.parentElement.append(copy);
  }
  const scrolled = part.querySelector('[data-overflow]');
  if (scrolled) scrolled.scrollTop = scrolled.scrollHeight;
}

let t = entries[0]?.t ?? 0;
for (const entry of entries) {
  await pause(entry.t - t);
  t = Math.max(t, entry.t);
  if (entry.what === 'answer') await ask(entry).catch(() => undefined);
  else if (entry.what === 'screen') show(entry);
  else if (entry.what === 'rows') showRows(entry);
  else if (entry !== entries[0]) {
    history.pushState(null, '', entry.address);
    for (const before of document.querySelectorAll('[data-replayed]')) before.remove();
  }
}
await new Promise((done) => setTimeout(done, stayMs));
document.documentElement.dataset.played = '';
