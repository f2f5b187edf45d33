// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { listen, spoken } from './looks/listener.mjs';
import { ask, heard, open, setUp, until, visit, withResolvers } from './support.mjs';

describe('connection', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  const posts = () => bot.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'));

  it('nothing is asked for or stored before the chat is opened', async () => {
    const page = await visit(tools);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(bot.requests.filter(({ page }) => !page), []);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);

    await open(page);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, Object.keys(sessionStorage)]), ['', 0, ['gdb-chat']]);
    assert.deepEqual(await page.evaluate(() => Object.keys(JSON.parse(sessionStorage['gdb-chat']))), ['conversationId', 'token']);
    await page.context().close();
  });

  it('what the bot said while the socket was cut arrives once and in order', async () => {
    const page = await visit(tools);
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    const before = await heard(page);
    bot.cut();
    bot.push({ text: 'eins' });
    bot.push({ text: 'zwei' });
    await page.getByText('zwei', { exact: true }).waitFor();
    assert.deepEqual(await heard(page), [...before, 'eins', 'zwei']);
    const resumed = bot.requests.findLast(({ method, path }) => method === 'GET' && /^\/conversations\/[^/]+$/.test(path ?? ''));
    assert.equal(resumed.query.get('watermark'), '3');
    await page.context().close();
  });

  it('a button that carries its step sends it', async () => {
    const page = await visit(tools);
    await open(page);
    const value = { step: 'type', text: 'Idee' };
    bot.push({ text: 'Was ist es?', suggestedActions: { actions: [{ type: 'messageBack', title: 'Idee', text: 'Idee', value }] } });
    await page.getByRole('button', { name: 'Idee', exact: true }).click();
    await page.locator('.bot').nth(2).waitFor();
    assert.deepEqual(posts().map(({ body }) => [body.text, body.value]), [['Idee', value]]);
    await page.context().close();
  });

  it('an activity that comes twice is shown once', async () => {
    const page = await visit(tools);
    await open(page);
    bot.push({ id: 'same', text: 'doppelt' });
    bot.push({ id: 'same', text: 'doppelt' });
    bot.push({ text: 'Ende' });
    await page.getByText('Ende', { exact: true }).waitFor();
    assert.equal((await heard(page)).filter(text => text === 'doppelt').length, 1);
    await page.context().close();
  });

  it('a message that comes again with another text takes the place of the shown one', async () => {
    const page = await visit(tools);
    await open(page);
    bot.push({ id: 'x', text: 'alt', suggestedActions: { actions: [{ type: 'imBack', title: 'Alt', value: 'Alt' }] } });
    bot.push({ text: 'dazwischen', suggestedActions: { actions: [{ type: 'imBack', title: 'Jetzt', value: 'Jetzt' }] } });
    bot.push({ id: 'x', text: 'neu', suggestedActions: { actions: [{ type: 'imBack', title: 'Alt', value: 'Alt' }] } });
    await page.getByText('neu', { exact: true }).waitFor();
    assert.deepEqual((await heard(page)).slice(1), ['neu', 'dazwischen']);
    assert.deepEqual(await page.locator('.choice').allTextContents(), ['Jetzt']);
    await page.context().close();
  });

  it('a button whose message was refused says so and can be sent again', async () => {
    const page = await visit(tools);
    await open(page);
    bot.push({ text: 'Und?', suggestedActions: { actions: [{ type: 'postBack', title: 'Weiter', value: 'kiezbox' }] } });
    bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByText('Nicht gesendet.').waitFor();
    await page.getByRole('button', { name: 'Noch einmal senden' }).click();
    await page.getByText('Notfallnetz').waitFor();
    assert.equal(new Set(posts().map(({ body }) => body.channelData.clientActivityID)).size, 1);
    await page.context().close();
  });

  it('the message that met the end can be sent again and begins a new conversation', async () => {
    const page = await visit(tools);
    await open(page);
    bot.conversations.delete(bot.newest().id);
    await page.locator('textarea').fill('Was ist die Kiezbox?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Noch einmal senden' }).click();
    await page.getByText('Notfallnetz').waitFor();
    assert.equal((await heard(page)).filter(text => text === 'Was ist die Kiezbox?').length, 1);
    assert.equal(await page.locator('.failed').count(), 0);
    await page.context().close();
  });

  it('a post whose answer got lost is repeated with the same id and heard once', async () => {
    const page = await visit(tools);
    await open(page);
    bot.refusals.push({ match: /POST .*activities/, swallow: true, times: 1 });
    await ask(page, 'Was ist die Kiezbox?');
    await page.waitForTimeout(2500);
    assert.equal(new Set(posts().map(({ body }) => body.channelData.clientActivityID)).size, 1);
    assert.equal((await heard(page)).filter(text => text === 'Was ist die Kiezbox?').length, 1);
    assert.equal(bot.newest().activities.filter(({ text }) => text === 'Was ist die Kiezbox?').length, 1);
    assert.equal(await page.locator('.failed').count(), 0);
    await page.context().close();
  });

  it('a refusal that passes is waited out', async () => {
    const page = await visit(tools);
    await open(page);
    bot.refusals.push({ match: /POST .*activities/, status: 503, times: 1, retryAfter: 1 });
    await ask(page, 'Was ist die Kiezbox?');
    assert.equal(posts().length, 2);
    await page.context().close();
  });

  it('a message that was refused says so and can be sent again with the same id', async () => {
    const page = await visit(tools);
    await open(page);
    bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await page.locator('textarea').fill('Was ist die Kiezbox?');
    await page.keyboard.press('Enter');
    await page.getByText('Nicht gesendet.').waitFor();
    await page.getByRole('button', { name: 'Noch einmal senden' }).click();
    await page.locator('[role=log] .bot').nth(1).waitFor();
    assert.equal(await page.getByText('Nicht gesendet.').count(), 0);
    assert.equal(new Set(posts().map(({ body }) => body.channelData.clientActivityID)).size, 1);
    await page.context().close();
  });

  it('a busy server at the start is asked again', async () => {
    bot.refusals.push({ match: /tokens.generate/, status: 429, times: 1, retryAfter: 1 }, { match: /POST .conversations$/, status: 503, times: 1 });
    const page = await visit(tools);
    await open(page);
    assert.equal((await heard(page)).length, 1);
    await page.context().close();
  });

  it('a reload brings the conversation back without reading it aloud', async () => {
    const page = await visit(tools);
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    const before = await heard(page);
    await page.reload();
    assert.equal(await page.locator('.panel').isVisible(), false);
    await page.locator('.launcher').click();
    await page.locator('[role=log] .bot').nth(1).waitFor();
    assert.deepEqual(await heard(page), before);
    assert.equal(await page.locator('[role=log]').getAttribute('aria-live'), 'off');
    assert.equal(await page.locator('.me').count(), 1);
    assert.equal(await page.locator('.choice').count(), 2);
    await page.locator('[role=log][aria-live=polite]').waitFor({ timeout: 4000 });
    await page.context().close();
  });

  it('a reload that the server does not answer at once reads nothing aloud either', async () => {
    const page = await visit(tools, { before: listen });
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    const before = await heard(page);
    await page.reload();
    bot.refusals.push({ match: /GET .conversations.[^/]+$/, status: 503, times: 1 });
    await page.locator('.launcher').click();
    await page.locator('[role=log] .bot').nth(1).waitFor();
    assert.deepEqual(await heard(page), before);
    assert.deepEqual(await spoken(page), []);
    await page.context().close();
  });

  it('a conversation that is gone after a reload is replaced by a new one', async () => {
    const page = await visit(tools);
    await open(page);
    bot.conversations.delete(bot.newest().id);
    await page.reload();
    await open(page);
    assert.equal((await heard(page)).length, 1);
    await page.context().close();
  });

  it('a conversation that ends says so and offers a new one', async () => {
    const page = await visit(tools);
    await open(page);
    bot.refusals.push({ match: /POST .*activities/, status: 403, times: 9 });
    await page.locator('textarea').fill('Hallo?');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'abgelaufen' }).waitFor();
    await page.getByRole('button', { name: 'Neues Gespräch beginnen' }).click();
    await page.locator('[role=log] .bot').waitFor();
    assert.equal((await heard(page)).length, 1);
    await page.context().close();
  });

  it('an expired token is renewed and the message goes through', async () => {
    const page = await visit(tools);
    await open(page);
    bot.refusals.push({ match: /POST .*activities/, status: 401, times: 1 });
    await ask(page, 'Was ist die Kiezbox?');
    assert.equal(bot.requests.filter(({ path }) => path === '/tokens/refresh').length, 1);
    await page.context().close();
  });

  it('a conversation outlives its token: after a long sleep it is renewed and resumed', async () => {
    const page = await visit(tools);
    await open(page);
    bot.refusals.push({ match: /GET .conversations.[^/]+$/, status: 401, times: 1 });
    bot.cut();
    bot.push({ text: 'Guten Morgen' });
    await page.getByText('Guten Morgen').waitFor();
    assert.equal(bot.requests.filter(({ path }) => path === '/tokens/refresh').length, 1);
    await page.context().close();
  });

  it('a conversation that is gone is not asked for again and again', async () => {
    const page = await visit(tools);
    await open(page);
    bot.conversations.delete(bot.newest().id);
    bot.refusals.push({ match: /tokens.refresh/, status: 200, times: 9 });
    bot.cut();
    await page.getByRole('status').filter({ hasText: 'abgelaufen' }).waitFor();
    assert.equal(bot.requests.filter(({ path }) => path === '/tokens/refresh').length, 1);
    await page.context().close();
  });

  it('going offline is said, and coming back continues', async () => {
    const page = await visit(tools);
    await open(page);
    await page.context().setOffline(true);
    await page.getByRole('status').filter({ hasText: 'unterbrochen' }).waitFor();
    bot.push({ text: 'In der Zwischenzeit' });
    await page.context().setOffline(false);
    await page.getByText('In der Zwischenzeit').waitFor();
    await page.getByRole('status').filter({ hasText: 'wieder da' }).waitFor();
    await page.context().close();
  });

  it('where no WebSocket gets through, the chat polls', { timeout: 60_000 }, async () => {
    bot.sockets = false;
    const page = await visit(tools);
    await open(page);
    assert.equal(await page.locator('.status').getAttribute('data-now'), '');
    await ask(page, 'Was ist die Kiezbox?');
    assert.equal((await heard(page)).length, 3);
    await page.context().close();
  });

  it('what a poll brings after a new beginning belongs to the old conversation and is not shown', { timeout: 60_000 }, async () => {
    bot.sockets = false;
    const page = await visit(tools);
    await open(page);
    const { promise, resolve } = withResolvers();
    bot.push({ text: 'aus dem alten Gespräch' });
    bot.refusals.push({ match: /GET .*activities/, held: promise, times: 1 });
    await until(() => bot.refusals.at(-1).times === 0);
    bot.sockets = true;
    await page.getByRole('button', { name: 'Menü' }).click();
    await page.getByRole('button', { name: 'Neu beginnen' }).click();
    await page.getByRole('button', { name: 'Ja, neu beginnen' }).click();
    await until(() => bot.newest()?.streams.size);
    const late = page.waitForResponse(/activities\?watermark/);
    resolve();
    await (await late).finished();
    await ask(page, 'Was ist die Kiezbox?');
    assert.equal((await heard(page)).filter(text => text.includes('aus dem alten')).length, 0);
    await page.context().close();
  });

  it('a renewal that is answered after the conversation was deleted changes nothing', async () => {
    const page = await visit(tools);
    await open(page);
    const { promise, resolve } = withResolvers();
    bot.refusals.push({ match: /POST .*activities/, status: 401, times: 1 }, { match: /tokens.refresh/, held: promise, times: 1 });
    await page.locator('textarea').fill('Was ist die Kiezbox?');
    await page.keyboard.press('Enter');
    await until(() => bot.refusals.at(-1).times === 0);
    await fetch(`${bot.url}/directline/conversations/${bot.newest().id}`, { method: 'DELETE' });
    await page.getByRole('status').filter({ hasText: 'gelöscht' }).waitFor();
    resolve();
    await page.getByText('Nicht gesendet.').waitFor();
    assert.deepEqual([page.problems, await page.evaluate(() => Object.keys(sessionStorage))], [[], []]);
    await page.context().close();
  });

  it('a strange frame does not end the stream', async () => {
    const page = await visit(tools);
    await open(page);
    for (const stream of bot.streams) for (const frame of ['', '{}', 'kein JSON', '{"activities":null}']) stream.send(frame);
    await ask(page, 'Was ist die Kiezbox?');
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  it('the bot is the place where the script came from, and claims nothing about the user', async () => {
    const page = await visit(tools, { path: '/en/' });
    await open(page);
    await ask(page, 'Hello');
    const { body } = posts().at(-1);
    assert.equal(body.from.id, bot.newest().user);
    assert.deepEqual(Object.keys(body).sort(), ['channelData', 'from', 'locale', 'text', 'textFormat', 'type']);
    await page.context().close();
  });
});
