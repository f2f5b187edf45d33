// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, heard, open, setUp, visit } from './support.mjs';

describe('two tabs on one conversation', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  const status = (page, text) => page.getByRole('status').filter({ hasText: text }).waitFor();

  /** A tab that the first one opened: browsers give it a copy of the session. */
  async function two() {
    const first = await visit(tools);
    await open(first);
    await ask(first, 'Was ist die Kiezbox?');
    const [second] = await Promise.all([first.context().waitForEvent('page'), first.evaluate(() => { globalThis.open('/'); })]);
    await open(second);
    await second.locator('.bot').nth(1).waitFor();
    return [first, second];
  }

  const erase = async page => {
    await page.getByRole('button', { name: 'Menü' }).click();
    await page.getByRole('button', { name: 'Gespräch löschen' }).click();
    await page.getByRole('button', { name: 'Ja, löschen' }).click();
    await status(page, 'Das Gespräch ist gelöscht.');
  };

  it('both show what was said in either, in one order and without doubles', async () => {
    const [first, second] = await two();
    assert.deepEqual(await heard(second), await heard(first));
    await ask(second, 'Hallo aus dem zweiten');
    await ask(first, 'Hallo aus dem ersten');
    await second.locator('.bot').nth(3).waitFor();
    assert.deepEqual(await heard(second), await heard(first));
    assert.equal((await heard(first)).filter(text => text === 'Hallo aus dem zweiten').length, 1);
    assert.equal(bot.conversations.size, 1);
    await first.context().close();
  });

  it('a button used in one is an answer in the other', async () => {
    const [first, second] = await two();
    assert.equal(await second.locator('.choice').count(), 2);
    await first.getByRole('button', { name: 'Wo stehen die Kiezboxen?' }).click();
    await second.locator('.me', { hasText: 'Wo stehen' }).waitFor();
    await second.locator('.bot').nth(2).waitFor();
    assert.equal((await heard(second)).filter(text => text.startsWith('Wo stehen')).length, 1);
    await first.context().close();
  });

  it('a thumb given in one is seen in the other', async () => {
    const [first, second] = await two();
    await first.getByRole('button', { name: 'Hilft', exact: true }).click();
    await second.locator('.feedback [aria-pressed=true]', { hasText: 'Hilft' }).waitFor();
    await first.context().close();
  });

  it('what is deleted in one disappears from the other, which says so', async () => {
    const [first, second] = await two();
    await erase(first);
    await status(second, 'Das Gespräch ist gelöscht.');
    assert.deepEqual([await heard(second), await second.evaluate(() => Object.keys(sessionStorage))], [[], []]);
    await second.getByRole('button', { name: 'Neues Gespräch beginnen' }).click();
    await second.locator('[role=log] .bot').waitFor();
    await first.context().close();
  });

  it('one that slept through the deletion is told when it comes back', async () => {
    const [first, second] = await two();
    const { id } = bot.newest();
    bot.conversations.delete(id);
    bot.cut();
    await Promise.all([status(first, 'abgelaufen oder wurde gelöscht'), status(second, 'abgelaufen oder wurde gelöscht')]);
    await first.context().close();
  });

  it('a new beginning in one leaves the other at the end of the old conversation', async () => {
    const [first, second] = await two();
    await first.getByRole('button', { name: 'Menü' }).click();
    await first.getByRole('button', { name: 'Neu beginnen' }).click();
    await first.getByRole('button', { name: 'Ja, neu beginnen' }).click();
    await status(second, 'Das Gespräch ist gelöscht.');
    await first.locator('.me').waitFor({ state: 'detached' });
    await ask(first, 'Hallo?');
    assert.deepEqual(await heard(second), []);
    await first.context().close();
  });
});
