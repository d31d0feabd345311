/** Runs in a page or worker of the extension: every way out there is. Each ends in "through" or "refused". */
export async function tryEveryWay(address: string): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  const within = (name: string, way: Promise<unknown>) =>
    Promise.race([way, new Promise((_, fail) => setTimeout(() => fail(new Error('silence')), 3_000))]).then(
      () => {
        said[name] = 'through';
      },
      () => {
        said[name] = 'refused';
      },
    );
  await within('fetch', fetch(address, { mode: 'no-cors' }));
  if (typeof XMLHttpRequest === 'function')
    await within(
      'xhr',
      new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.onload = done;
        request.onerror = fail;
        request.open('GET', address);
        request.send();
      }),
    );
  await within(
    'socket',
    new Promise((done, fail) => {
      const socket = new WebSocket(address.replace('https', 'wss'));
      socket.onopen = done;
      socket.onerror = fail;
    }),
  );
  if (typeof EventSource === 'function')
    await within(
      'events',
      new Promise((done, fail) => {
        const source = new EventSource(address);
        source.onopen = done;
        source.onerror = fail;
      }),
    );
  if (typeof document === 'object') {
    await within(
      'picture',
      new Promise((done, fail) => {
        const image = new Image();
        image.onload = done;
        image.onerror = fail;
        image.src = address;
      }),
    );
    await within(
      'frame',
      new Promise((done, fail) => {
        document.addEventListener('securitypolicyviolation', fail, { once: true });
        const frame = document.createElement('iframe');
        frame.onload = done;
        frame.src = address;
        document.body.append(frame);
      }),
    );
  }
  return said;
}
