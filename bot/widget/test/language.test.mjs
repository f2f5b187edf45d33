// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, axe, open, setUp, speak, visit } from './support.mjs';

const settings = bot => bot.requests.filter(({ body }) => body?.name === 'gdb/settings').map(({ body }) => body.value);
const lastMessage = bot => bot.requests.findLast(({ body }) => body?.type === 'message').body;
const notice = page => page.locator('[role=log] .notice').last();

describe('languages', () => {
  let tools;
  before(async () => { tools = await setUp(); });
  after(() => tools.tearDown());
  afterEach(() => tools.bot.reset());

  for (const [name, value, label, locale] of [
    ['Deutsch (Sie)', { language: 'de', address: 'sie' }, 'Nachricht', 'de-x-sie'],
    ['Leichte Sprache', { language: 'de-SIMPLE' }, 'Schreib hier', 'de-SIMPLE'],
    ['English', { language: 'en' }, 'Message', 'en'],
  ])
    it(`${name} changes the window at once, tells the bot, and is still there after a reload`, async () => {
      const page = await visit(tools);
      await open(page);
      await speak(page, name);
      await notice(page).waitFor();
      assert.deepEqual(settings(tools.bot), [value]);
      await page.getByRole('textbox', { name: label }).waitFor();
      assert.equal(await page.locator('.panel').getAttribute('lang'), locale.slice(0, 2));
      assert.deepEqual(await axe(page), []);

      await ask(page, 'Hallo');
      assert.equal(lastMessage(tools.bot).locale, locale);
      await page.reload();
      await open(page);
      await page.getByRole('textbox', { name: label }).waitFor();
      await page.locator('.language').click();
      assert.equal(await page.locator('.voices [aria-current]').textContent(), name);
      assert.deepEqual(settings(tools.bot), [value]);
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });

  it('nothing is read from storage or fetched before the chat is opened, and nothing is kept before somebody switches', async () => {
    const page = await visit(tools);
    await open(page);
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), ['gdb-chat']);
    assert.equal(tools.bot.requests.filter(({ path }) => path.endsWith('simple.js')).length, 0);
    await speak(page, 'English');
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).sort()), ['gdb-chat', 'gdb-chat-voice']);
    await page.context().close();
  });

  it('the list works by keyboard: it opens, Escape closes only the list, and the focus stays at the button', async () => {
    const page = await visit(tools);
    await open(page);
    await page.locator('.language').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.language').getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.voices').isVisible(), false);
    assert.equal(await page.locator('.panel').isVisible(), true);
    assert.equal(await page.evaluate(() => document.querySelector('gdb-chat').shadowRoot.activeElement.className), 'language');

    await page.keyboard.press('Enter');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    assert.equal(await page.locator('.voices').isVisible(), false);
    await page.context().close();
  });

  it('what the bot was asked for in words shows in the window too', async () => {
    const page = await visit(tools);
    await open(page);
    await ask(page, 'Hallo');
    tools.bot.push({ text: 'Fine.', entities: [{ type: 'gdb/reply', kind: 'notice', lang: 'en', voice: 'en' }] });
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    assert.deepEqual(settings(tools.bot), []);
    assert.equal(await page.locator('[role=log] .greeting .bubble').first().getAttribute('lang'), 'de');
    assert.equal(await page.locator('.notice .kind').getAttribute('lang'), 'en');
    assert.equal(await page.locator('.me .bubble').getAttribute('lang'), 'de');
    await page.reload();
    await page.locator('gdb-chat .launcher').click();
    await page.locator('.me .bubble').waitFor();
    assert.equal(await page.locator('.me .bubble').getAttribute('lang'), 'de');
    await page.context().close();
  });

  it('a switch that did not reach the bot is repeated when the connection is back', async () => {
    const page = await visit(tools);
    await open(page);
    tools.bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await speak(page, 'English');
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    tools.bot.cut();
    await notice(page).waitFor();
    assert.equal(await notice(page).locator('.bubble').getAttribute('lang'), 'en');
    await page.context().close();
  });

  it('where Leichte Sprache cannot be fetched the window stays German and usable', async () => {
    const page = await visit(tools);
    tools.bot.missing = '/w/simple.js';
    await open(page);
    await speak(page, 'Leichte Sprache');
    await notice(page).waitFor();
    await ask(page, 'Was ist die Kiezbox?');
    assert.equal(await page.getByRole('textbox', { name: 'Nachricht' }).count(), 1);
    await page.context().close();
  });
});
