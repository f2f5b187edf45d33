// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, axe, open, setUp, speak, visit } from './support.mjs';

describe('accessibility', () => {
  let tools;
  before(async () => { tools = await setUp(); });
  after(() => tools.tearDown());
  afterEach(() => tools.bot.reset());

  for (const [name, options] of Object.entries({ light: {}, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active' } }))
    it(`axe finds nothing where a receipt, a notice and an error follow each other, ${name}`, async () => {
      const page = await visit(tools, options);
      await open(page);
      for (const word of ['beleg', 'hinweis', 'fehler']) await ask(page, word);
      assert.deepEqual(await axe(page), []);
      await page.context().close();
    });

  for (const path of ['/datenschutz.html', '/barrierefreiheit.html'])
    it(`axe finds nothing on ${path}`, async () => {
      const page = await visit(tools, { path, width: 320 });
      assert.deepEqual(await axe(page), []);
      await page.context().close();
    });

  it('a new answer is the last child of the one live log', async () => {
    const page = await visit(tools);
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    const logs = page.locator('[role=log]');
    assert.equal(await logs.count(), 1);
    assert.equal(await logs.getAttribute('aria-live'), 'polite');
    assert.equal(await logs.locator('[aria-live]:not([aria-live=off]), [role=status], [role=alert]').count(), 0);
    assert.match(await logs.locator('> :last-child').textContent(), /^Bot: Die Kiezbox 2\.0/);
    await page.context().close();
  });

  it('a long greeting and a long answer are read from their beginning', async () => {
    const page = await visit(tools, { width: 320, height: 640 });
    await open(page);
    const thread = page.locator('.thread');
    assert.equal(await thread.evaluate(({ scrollTop }) => scrollTop), 0);
    await ask(page, 'Was ist die Kiezbox?');
    const [view, question] = [await thread.boundingBox(), await page.locator('.me').boundingBox()];
    assert.ok(question.y >= view.y && question.y < view.y + 40, JSON.stringify({ view, question }));
    await page.context().close();
  });

  it('a message in another language says so', async () => {
    const page = await visit(tools);
    await open(page);
    await ask(page, 'english please');
    assert.equal(await page.locator('.panel').getAttribute('lang'), 'de');
    assert.equal(await page.locator('.bot .bubble').last().getAttribute('lang'), 'en');
    await page.context().close();
  });

  it('the language switch changes every label and the locale of the next message, and tells the bot', async () => {
    const page = await visit(tools);
    await open(page);
    await speak(page, 'English');
    await page.locator('[role=log] .notice').waitFor();
    assert.deepEqual(tools.bot.requests.findLast(({ body }) => body?.type === 'event').body.value, { language: 'en' });
    assert.equal(await page.getByRole('textbox', { name: 'Message' }).count(), 1);
    assert.equal(await page.getByRole('button', { name: 'Close chat' }).count(), 1);
    assert.equal(await page.getByRole('link', { name: /Talk to a person/ }).count(), 1);
    await ask(page, 'Hello');
    assert.equal(tools.bot.requests.findLast(({ path }) => path.endsWith('/activities')).body.locale, 'en');
    await page.context().close();
  });

  it('nothing sticks out at 320 px, and wide letter spacing loses nothing', async () => {
    const page = await visit(tools, { width: 320, height: 640 });
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    const wide = await page.evaluate(() => {
      document.querySelector('gdb-chat').style.cssText = 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5';
      const root = document.querySelector('gdb-chat').shadowRoot;
      return [...root.querySelectorAll('.panel *:not(.vh, .vh *)')]
        .filter(element => element.getBoundingClientRect().right > 320.5)
        .map(element => element.className || element.tagName);
    });
    assert.deepEqual(wide, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
    await page.context().close();
  });

  it('on a phone the chat fills the screen, and most of it is the conversation', async () => {
    const page = await visit(tools, { width: 320, height: 640, hasTouch: true, isMobile: true });
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    assert.deepEqual(await page.locator('.panel').boundingBox(), { x: 0, y: 0, width: 320, height: 640 });
    assert.ok((await page.locator('.thread').boundingBox()).height >= 384);
    await page.context().close();
  });

  it('a phone\'s keyboard does not cover the field', async () => {
    const page = await visit(tools, { width: 390, height: 780, hasTouch: true, isMobile: true });
    await open(page);
    const seen = (height, offsetTop, scale = 1) => page.evaluate(values => {
      for (const [name, value] of Object.entries(values)) Object.defineProperty(visualViewport, name, { value, configurable: true });
      visualViewport.dispatchEvent(new Event('resize'));
    }, { height, offsetTop, scale });
    await seen(330, 40);
    const field = await page.locator('textarea').boundingBox();
    assert.ok(field.y >= 40 && field.y + field.height <= 370, JSON.stringify(field));
    assert.ok((await page.locator('.thread').boundingBox()).height >= 180);
    await seen(390, 100, 2);
    assert.equal((await page.locator('.panel').boundingBox()).height, 780);
    await page.context().close();
  });

  it('a chat that was taken from the page listens to nothing any more', async () => {
    const page = await visit(tools);
    await open(page);
    const style = await page.evaluate(() => {
      const chat = document.querySelector('gdb-chat');
      const panel = chat.shadowRoot.querySelector('.panel');
      chat.remove();
      panel.removeAttribute('style');
      visualViewport.dispatchEvent(new Event('resize'));
      return panel.getAttribute('style');
    });
    assert.equal(style, null);
    await page.context().close();
  });

  it('everything stays reachable at 400 % zoom', async () => {
    const page = await visit(tools, { width: 320, height: 256 });
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    for (const part of ['.close', '.choice >> nth=0', 'textarea', '.send', '.foot a >> nth=2']) {
      await page.locator(part).focus();
      const box = await page.locator(part).boundingBox();
      assert.ok(box.y >= -1 && box.y + box.height <= 257, `${part} at ${JSON.stringify(box)}`);
    }
    await page.context().close();
  });

  it('targets are at least 24 px, the main ones 44 px', async () => {
    const page = await visit(tools, { width: 390, hasTouch: true, isMobile: true });
    await open(page);
    for (const target of await page.locator('.panel').locator('button:visible, textarea, a:not(.bubble a)').all()) {
      const { width, height } = await target.boundingBox();
      assert.ok(width >= 24 && height >= 24, await target.textContent());
    }
    for (const main of ['.close', '.send', 'textarea', '.choice >> nth=0', '.contact'])
      assert.ok((await page.locator(main).boundingBox()).height >= 43.9, main);
    await page.context().close();
  });

  it('nothing moves for people who asked for less motion', async () => {
    const page = await visit(tools, { reducedMotion: 'reduce' });
    await open(page);
    assert.equal(await page.evaluate(() => document.querySelector('gdb-chat').shadowRoot.getAnimations().length), 0);
    assert.equal(await page.locator('.panel').evaluate(panel => getComputedStyle(panel).animationName), 'none');
    await page.context().close();
  });
});
