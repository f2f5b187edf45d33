// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask, focused, heard, open, setUp, visit } from './support.mjs';

describe('keyboard', () => {
  let tools;
  before(async () => { tools = await setUp(); });
  after(() => tools.tearDown());

  it('a question can be asked, answered by a button and the chat closed without a mouse', async () => {
    const page = await visit(tools);
    await page.locator('.launcher').focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=log] .bot').waitFor();
    assert.equal(await focused(page), 'message');

    await page.keyboard.type('Was ist die');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Kiezbox?');
    await page.keyboard.press('Enter');
    await page.locator('[role=log] .bot').nth(1).waitFor();

    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'Wie lange läuft das Projekt?');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'Wo stehen die Kiezboxen?');
    await page.keyboard.press('Enter');
    await page.locator('[role=log] .bot').nth(2).waitFor();
    assert.equal(await focused(page), 'message');
    assert.equal((await heard(page)).at(-2), 'Wo stehen die Kiezboxen?');

    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.panel').isVisible(), false);
    assert.equal(await page.locator('.launcher').getAttribute('aria-expanded'), 'false');
    assert.equal(await focused(page), 'Frage stellen');
    await page.context().close();
  });

  it('buttons are gone once one of them was used', async () => {
    const page = await visit(tools);
    await open(page);
    assert.equal(await page.getByRole('group', { name: 'Antworten zur Auswahl' }).getByRole('button').count(), 3);
    await page.getByRole('button', { name: 'Eine Idee einreichen' }).click();
    assert.equal(await page.locator('.choice').count(), 0);
    await page.locator('[role=log] .bot').nth(1).waitFor();
    assert.equal((await heard(page)).filter(text => text === 'Eine Idee einreichen').length, 1);
    await page.context().close();
  });

  it('the order of the keys is the order on the screen, and the page stays reachable', async () => {
    const page = await visit(tools);
    await open(page);
    await page.locator('.language').focus();
    const order = [];
    for (let step = 0; step < 12; step++) {
      order.push(await focused(page));
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(order.map(label => label.replace(/ \(öffnet neuen Tab\)/, '')), [
      'Sprache', 'Menü', 'Chat schließen', 'Gesprächsverlauf', 'Datenschutz',
      'Was ist Gemeinsam Digital?', 'Was ist die Kiezbox?', 'Eine Idee einreichen',
      'message', 'Senden', 'Menschlicher Kontakt', 'Datenschutz']);
    await page.context().close();
  });

  it('a link to #chat opens the chat and gets the focus back', async () => {
    const page = await visit(tools);
    await page.getByRole('link', { name: 'Chat öffnen' }).click();
    await page.locator('[role=log] .bot').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), 'Chat öffnen');
    await page.context().close();
  });

  it('who sends a refused message again finds themselves in the field', async () => {
    const page = await visit(tools);
    await open(page);
    tools.bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await page.locator('textarea').fill('Was ist die Kiezbox?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Noch einmal senden' }).press('Enter');
    await page.locator('[role=log] .bot').nth(1).waitFor();
    assert.equal(await focused(page), 'message');
    await page.context().close();
  });

  it('who is at a button when the bot goes on finds themselves in the field', async () => {
    const page = await visit(tools);
    await open(page);
    await page.locator('.choice').first().focus();
    tools.bot.push({ text: 'Noch etwas.' });
    await page.locator('.choice').first().waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'message');
    await page.context().close();
  });

  it('who is somewhere else on the page is not taken away from there, by a form or by the end of the chat', async () => {
    const page = await visit(tools);
    await open(page);
    await ask(page, 'formular');
    const form = tools.bot.newest().activities.at(-1);
    await page.locator('.form').waitFor();
    await page.getByRole('link', { name: 'English' }).focus();
    tools.bot.push({ ...form, id: undefined });
    await page.locator('.form').nth(1).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
    await page.evaluate(() => document.querySelector('gdb-chat').remove());
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
    await page.context().close();
  });

  it('an empty or too long message stays in the field with an explanation', async () => {
    const page = await visit(tools);
    await open(page);
    await page.locator('.send').click();
    assert.equal(await page.locator('#problem').textContent(), 'Das Feld ist noch leer.');
    await page.locator('textarea').fill('x'.repeat(10_003));
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#problem').textContent(), '3 Zeichen zu viel. Bitte den Text kürzen.');
    assert.equal(await page.locator('textarea').getAttribute('aria-invalid'), 'true');
    assert.equal((await page.locator('textarea').inputValue()).length, 10_003);
    await page.context().close();
  });

  it('the browser may fill in an address only when the bot asks for one', async () => {
    const page = await visit(tools);
    await open(page);
    assert.equal(await page.locator('textarea').getAttribute('autocomplete'), 'off');
    await page.locator('textarea').fill('kontakt');
    await page.keyboard.press('Enter');
    await page.locator('[role=log] .bot').nth(1).waitFor();
    assert.equal(await page.locator('textarea').getAttribute('autocomplete'), 'email');
    await page.context().close();
  });
});
