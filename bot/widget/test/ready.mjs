// SPDX-License-Identifier: EUPL-1.2
// How long until somebody can write and until the bot has greeted: our chat, opened at once, beside unmodified Web Chat and the least that
// a page can do.
// Usage: npm run ready [-- ROUNDS]
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { launch } from './support.mjs';
import { startMock } from './mock/server.mjs';

const rounds = Number(process.argv[2] ?? 9);
const bundle = fileURLToPath(new URL('../../GemeinsamDigital.Bot/wwwroot/w/', import.meta.url));
const webChat = process.env.WEBCHAT
  ?? fileURLToPath(new URL('../../../tests/GemeinsamDigital.EndToEnd.Tests/clients/node_modules/botframework-webchat/dist/webchat.js', import.meta.url));

/** Looks at each frame; the same for both. */
const watch = (field, message) => `<script>
  const began = performance.now();
  const find = chosen => (document.querySelector('gdb-chat')?.shadowRoot ?? document).querySelector(chosen);
  const usable = field => field && !field.disabled && !field.readOnly && field.getClientRects().length;
  (function look() {
    if (!globalThis.writable && usable(find(${JSON.stringify(field)}))) globalThis.writable = performance.now() - began;
    if (find(${JSON.stringify(message)})) globalThis.greeted = performance.now() - began;
    else requestAnimationFrame(look);
  })();
</script>`;
const html = body => ({ type: 'text/html; charset=utf-8', content: `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><body>${body}</body></html>` });

const bot = await startMock();
bot.pages.set('/webchat.js', { type: 'text/javascript', content: await readFile(webChat) });
bot.pages.set('/ours', html(`${watch('#message', '[role=log] .bot')}<gdb-chat language="de" theme="off"></gdb-chat>
  <script src="/w/widget.js"></script><script>document.querySelector('gdb-chat').open()</script>`));
bot.pages.set('/theirs', html(`<div id="webchat" style="height: 640px"></div>${watch('[data-id=webchat-sendbox-input]', '.webchat__bubble__content')}
  <script src="/webchat.js"></script><script>(async () => {
    const domain = new URL('/directline', location.href).href;
    const { token } = await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json();
    WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ domain, token }), locale: 'de-DE' }, document.getElementById('webchat'));
  })()</script>`));
bot.pages.set('/bare.js', { type: 'text/javascript', content: 'document.body.insertAdjacentHTML("beforeend", "<input id=message><p id=hello>Hallo")' });
bot.pages.set('/bare', html(`${watch('#message', '#hello')}<script src="/bare.js"></script>`));
bot.pages.set('/closed', html(`${watch('button', 'button')}<gdb-chat language="de"></gdb-chat><script src="/w/widget.js"></script>`));
const browser = await launch();

async function measure(path, rate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(bot.url + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.writable && globalThis.greeted, undefined, { timeout: 120_000 });
  const times = await page.evaluate(() => [globalThis.writable, globalThis.greeted]);
  await context.close();
  return times;
}

const median = numbers => Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]);
for (const path of ['/bare', '/closed', '/ours', '/theirs']) await measure(path, 1);
console.log(`| median of ${rounds}, cold cache, loopback | field usable | greeted |\n| --- | ---: | ---: |`);
for (const rate of [1, 4]) {
  const times = { '/bare': [], '/closed': [], '/ours': [], '/theirs': [] };
  for (let round = 0; round < rounds; round++) for (const path of Object.keys(times)) times[path].push(await measure(path, rate));
  for (const [path, name] of [['/bare', 'a bare text field'], ['/closed', 'the button of our chat'], ['/ours', 'our chat'], ['/theirs', 'Web Chat 4.18.1']]) {
    const [field, greeting] = [0, 1].map(index => median(times[path].map(one => one[index])));
    console.log(`| ${name}, processor ${rate === 1 ? 'as it is' : `${rate} × slower`} | ${field} ms | ${greeting} ms |`);
  }
}
await browser.close();
bot.stop();

const size = (name, bytes) => console.log(`| ${name} | ${bytes.length} | ${gzipSync(bytes, { level: 9 }).length} | ${brotliCompressSync(bytes).length} |`);
console.log('\n| file | bytes | gzip | brotli |\n| --- | ---: | ---: | ---: |');
for (const name of (await readdir(bundle)).toSorted()) size(name, await readFile(bundle + name));
size('webchat.js', await readFile(webChat));
