// SPDX-License-Identifier: EUPL-1.2
// The app's static pages and just enough Direct Line for the widget, with levers to make things go wrong.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { answerTo, greeting } from './script.mjs';

const wwwroot = fileURLToPath(new URL('../../../GemeinsamDigital.Bot/wwwroot', import.meta.url));
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png' };
export const csp = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

const jwt = claims => ['{"alg":"none"}', JSON.stringify(claims), 'x'].map(part => Buffer.from(part).toString('base64url')).join('.');

export async function startMock(port = 0) {
  const conversations = new Map();
  let begun = 0;
  const bot = {
    conversations,
    requests: [],
    /** Entries { match, status, times, retryAfter? }: the next answers to matching requests. With `held`, a promise, instead of a status the true answer comes late. */
    refusals: [],
    sockets: true,
    streams: new Set(),
    pictures: new Map(),
    /** Further pages, path → { type, content }, without the app's policy. */
    pages: new Map(),
    /** What the bot's office configured; undefined for an older server. */
    theme: undefined,
    /** Attributes of `<gdb-chat>` on the start page in place of its own. */
    attributes: undefined,
    /** Paths that are not found. */
    missing: undefined,
    cut() { for (const stream of bot.streams) stream.terminate(); },
    newest: () => [...conversations.values()].at(-1),
    push: (activity, conversation = bot.newest()) => append(conversation, { from: { id: 'bot', role: 'bot' }, ...activity }),
    reset() { bot.refusals.length = 0; bot.sockets = true; bot.requests.length = 0; bot.theme = bot.attributes = bot.missing = undefined; },
  };

  function append(conversation, activity, { deliver = true } = {}) {
    const stored = { type: 'message', timestamp: new Date().toISOString(), ...activity };
    if (stored.type !== 'typing') {
      stored.id ??= `${conversation.id}|${String(conversation.activities.length).padStart(7, '0')}`;
      conversation.activities.push(stored);
    }
    if (deliver)
      for (const stream of conversation.streams) send(stream, conversation, [stored]);
    return stored;
  }

  const send = (stream, conversation, activities) =>
    stream.send(JSON.stringify({ activities, watermark: String(conversation.activities.length) }));

  function hear(conversation, incoming) {
    const known = conversation.activities.find(({ channelData }) =>
      channelData?.clientActivityID && channelData.clientActivityID === incoming.channelData?.clientActivityID);
    if (known) return known.id;
    const echo = append(conversation, { ...incoming, from: { id: conversation.user, role: 'user' } });
    setTimeout(() => answerTo(incoming).forEach(reply => bot.push(reply, conversation)), 30);
    return echo.id;
  }

  const grant = (conversation, extra) => ({
    conversationId: conversation.id,
    token: jwt({ user: conversation.user, conv: conversation.id }),
    expires_in: 1800,
    ...extra,
  });
  const streamUrl = (conversation, watermark) =>
    `ws://127.0.0.1:${bot.port}/directline/conversations/${conversation.id}/stream?t=ticket&watermark=${watermark}`;

  const known = authorization => conversations.get(/"conv":"(.*?)"/.exec(Buffer.from(authorization.split('.')[1] ?? '', 'base64url'))?.[1]);

  function route(method, path, query, body, authorization = '') {
    if (method === 'POST' && path === '/tokens/generate') {
      const id = `c${++begun}`;
      conversations.set(id, { id, user: `dl_user${id}`, activities: [], streams: new Set() });
      return [200, grant(conversations.get(id))];
    }
    if (method === 'POST' && path === '/tokens/refresh') return known(authorization) ? [200, grant(known(authorization))] : [403, {}];
    if (method === 'POST' && path === '/conversations') {
      const conversation = bot.newest();
      if (!conversation.activities.length) greeting.forEach(activity => bot.push(activity, conversation));
      return [201, grant(conversation, { streamUrl: streamUrl(conversation, '') })];
    }
    const [, id, tail = ''] = /^\/conversations\/([^/]+)(\/activities|\/upload)?$/.exec(path) ?? [];
    const conversation = conversations.get(id);
    if (!conversation) return [403, { error: { code: 'TokenExpired', message: 'gone' } }];
    if (method === 'DELETE') {
      conversations.delete(id);
      for (const stream of conversation.streams) {
        stream.send(JSON.stringify({ activities: [{ type: 'event', name: 'gdb/deleted', from: { id: 'bot', role: 'bot' } }] }));
        stream.close(1000, 'deleted');
      }
      return [204];
    }
    const watermark = query.get('watermark') ?? '';
    if (method === 'POST' && tail) return [200, { id: hear(conversation, body) }];
    if (method === 'GET' && tail)
      return [200, { activities: conversation.activities.slice(Number(watermark)), watermark: String(conversation.activities.length) }];
    if (method === 'GET') return [200, grant(conversation, { streamUrl: streamUrl(conversation, watermark) })];
    return [404, {}];
  }

  /** As the real bot does it: a picture gets an address, anything else none. */
  async function uploaded(bytes, headers) {
    const form = await new Response(bytes, { headers: { 'Content-Type': headers['content-type'] } }).formData();
    const file = Buffer.from(await form.get('file').arrayBuffer());
    const path = `/attachments/${String(bot.pictures.size).padStart(32, '0')}`;
    const isPicture = file.subarray(1, 4).toString() === 'PNG';
    if (isPicture) bot.pictures.set(path, file);
    return {
      ...JSON.parse(await form.get('activity').text()),
      attachments: [isPicture ? { contentType: 'image/png', contentUrl: `https://other.example/directline${path}`, name: 'bild.png' } : { name: 'datei' }],
    };
  }

  function refusal(method, path) {
    const found = bot.refusals.find(({ match, times }) => times > 0 && match.test(`${method} ${path}`));
    if (found) found.times--;
    return found;
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/widget/theme.json' && bot.theme) {
      bot.requests.push({ method: 'GET', path: pathname, page: true });
      return response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }).end(JSON.stringify(bot.theme));
    }
    if (!pathname.startsWith('/directline')) return page(pathname, response);
    const path = pathname.slice('/directline'.length);
    if (bot.pictures.has(path)) return response.writeHead(200, { 'Content-Type': 'image/png' }).end(bot.pictures.get(path));
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const body = path.endsWith('/upload') ? await uploaded(bytes, request.headers) : bytes.length ? JSON.parse(bytes) : undefined;
    bot.requests.push({ method: request.method, path, body, query: searchParams });
    const refused = refusal(request.method, path);
    if (refused?.swallow) route(request.method, path, searchParams, body);
    if (refused?.status === 0 || refused?.swallow) return request.socket.destroy();
    const [status, answer] = refused && !refused.held ? [refused.status, { error: {} }] : route(request.method, path, searchParams, body, request.headers.authorization);
    await refused?.held;
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(refused?.retryAfter ? { 'Retry-After': String(refused.retryAfter) } : {}),
    });
    response.end(answer && JSON.stringify(answer));
  });

  async function page(pathname, response) {
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    bot.requests.push({ method: 'GET', path, page: true });
    const own = bot.pages.get(pathname);
    if (own) return response.writeHead(200, { 'Content-Type': own.type }).end(own.content);
    try {
      if (bot.missing === path) throw new Error('not found');
      const content = await readFile(join(wwwroot, path));
      response.writeHead(200, { 'Content-Type': `${types[extname(path)]}; charset=utf-8`, 'Content-Security-Policy': csp });
      response.end(bot.attributes !== undefined && path === '/index.html' ? content.toString().replace(/<gdb-chat[^>]*>/, `<gdb-chat ${bot.attributes}>`) : content);
    } catch {
      response.writeHead(404, { 'Content-Security-Policy': csp }).end();
    }
  }

  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const conversation = conversations.get(pathname.split('/')[3]);
    if (!bot.sockets || !conversation) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, stream => {
      bot.streams.add(stream);
      conversation.streams.add(stream);
      stream.on('close', () => { bot.streams.delete(stream); conversation.streams.delete(stream); });
      stream.send('');
      const missed = conversation.activities.slice(Number(searchParams.get('watermark') || 0));
      if (missed.length) send(stream, conversation, missed);
    });
  });

  await new Promise(done => server.listen(port, '127.0.0.1', done));
  bot.port = server.address().port;
  bot.url = `http://127.0.0.1:${bot.port}`;
  bot.stop = () => { bot.cut(); server.closeAllConnections(); server.close(); };
  return bot;
}
