// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axe, heard, open, setUp, visit } from './support.mjs';

describe('messages while the chat is closed', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());

  async function closed(options) {
    const page = await visit(tools, options);
    await open(page);
    await page.locator('.close').click();
    return page;
  }

  const mark = page => page.locator('.launcher').evaluate(button => getComputedStyle(button, '::after').content);
  const named = (page, name) => page.getByRole('button', { name, exact: true }).waitFor();

  it('are counted on the button, in its name and in a status, and the focus stays', async () => {
    const page = await closed();
    await page.getByRole('link', { name: 'English' }).focus();
    bot.push({ text: 'eins' });
    await named(page, 'Frage stellen, 1 neue Nachricht');
    bot.push({ text: 'zwei' });
    await named(page, 'Frage stellen, 2 neue Nachrichten');
    assert.equal(await mark(page), '"2"');
    assert.equal(await page.getByRole('status').textContent(), 'Chat: 2 neue Nachrichten');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  it('are there when it is opened, and the mark is gone', async () => {
    const page = await closed();
    bot.push({ text: 'eins' });
    await named(page, 'Frage stellen, 1 neue Nachricht');
    await page.locator('.launcher').click();
    assert.equal((await heard(page)).at(-1), 'eins');
    bot.push({ text: 'zwei' });
    await page.getByText('zwei', { exact: true }).waitFor();
    await page.locator('.close').click();
    await named(page, 'Frage stellen');
    assert.equal(await mark(page), 'none');
    await page.context().close();
  });

  it('what the bot types or says again is no news', async () => {
    const page = await closed();
    bot.push({ type: 'typing' });
    bot.push({ id: 'x1', text: 'alt' });
    await named(page, 'Frage stellen, 1 neue Nachricht');
    bot.push({ id: 'x1', text: 'alt' });
    bot.push({ text: 'neu' });
    await named(page, 'Frage stellen, 2 neue Nachrichten');
    await page.context().close();
  });

  it('more than nine are a mark that fits at 320 px', async () => {
    const page = await closed({ width: 320 });
    for (let count = 0; count < 12; count++) bot.push({ text: `${count}` });
    await named(page, 'Frage stellen, 12 neue Nachrichten');
    assert.equal(await mark(page), '"9+"');
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.context().close();
  });
});
