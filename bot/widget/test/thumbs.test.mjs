// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, axe, focused, open, setUp, until, visit } from './support.mjs';

describe('thumbs', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  const verdicts = () => bot.newest().activities.filter(({ name }) => name === 'gdb/feedback').map(({ type, value }) => ({ type, ...value }));
  const answer = () => bot.newest().activities.findLast(({ entities }) => entities?.some(({ rateable }) => rateable)).id;
  const up = page => page.getByRole('button', { name: 'Hilft', exact: true });
  const down = page => page.getByRole('button', { name: 'Hilft nicht' });
  const field = page => page.getByRole('textbox', { name: 'Was fehlt oder stimmt nicht?' });
  const pressed = async page => [await up(page).getAttribute('aria-pressed'), await down(page).getAttribute('aria-pressed')];
  const status = (page, text) => page.getByRole('status').filter({ hasText: text }).waitFor();

  async function asked(options) {
    const page = await visit(tools, options);
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    await up(page).waitFor();
    return page;
  }

  it('stand under an answer and not under other messages', async () => {
    const page = await asked();
    await ask(page, 'hinweis');
    await ask(page, 'Hallo');
    assert.equal(await page.getByRole('group', { name: 'Ist diese Antwort hilfreich?' }).count(), 1);
    assert.equal(await page.locator('.bot .feedback').count(), 1);
    await page.context().close();
  });

  it('are the one way to say that an answer is wrong', async () => {
    const page = await asked();
    assert.equal(await page.getByRole('button', { name: 'Stimmt das nicht?' }).count(), 0);
    assert.match(await page.locator('.follow').textContent(), /darunter 2 Antworten/);
    bot.push({ text: 'Mehr weiß ich nicht.', suggestedActions: { actions: [{ type: 'imBack', title: 'Stimmt das nicht?', value: 'Stimmt das nicht?' }] } });
    await page.getByRole('button', { name: 'Stimmt das nicht?' }).waitFor();
    await page.context().close();
  });

  it('up sends the verdict as an event, thanks and shows nothing in the log', async () => {
    const page = await asked();
    const messages = await page.locator('.message').count();
    await up(page).press('Enter');
    await status(page, 'Danke für die Rückmeldung.');
    assert.deepEqual(verdicts(), [{ type: 'event', replyTo: answer(), helpful: true }]);
    assert.deepEqual([await pressed(page), await page.locator('.message').count(), await field(page).count()], [['true', 'false'], messages, 0]);
    await page.context().close();
  });

  it('down sends the verdict at once and then the reason, by keyboard alone', async () => {
    const page = await asked();
    await down(page).press('Enter');
    await field(page).waitFor();
    assert.equal(await field(page).evaluate(field => field.matches(':focus')), true);
    assert.deepEqual(verdicts(), [{ type: 'event', replyTo: answer(), helpful: false }]);
    assert.deepEqual(await axe(page), []);
    await page.keyboard.type('Die Jahreszahl fehlt');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Senden');
    await page.keyboard.press('Enter');
    await status(page, 'Danke für die Rückmeldung.');
    assert.deepEqual(verdicts()[1], { type: 'event', replyTo: answer(), helpful: false, reason: 'Die Jahreszahl fehlt' });
    assert.deepEqual([await field(page).count(), await focused(page), await pressed(page)], [0, 'Hilft nicht', ['false', 'true']]);
    await down(page).press('Enter');
    assert.equal(await field(page).count(), 0);
    await page.context().close();
  });

  for (const [name, leave] of [['skipping', page => page.getByRole('button', { name: 'Überspringen' }).click()], ['Escape', page => page.keyboard.press('Escape')]])
    it(`${name} leaves the reason out, and the chat stays open`, async () => {
      const page = await asked();
      await down(page).click();
      await field(page).waitFor();
      await leave(page);
      assert.deepEqual([await field(page).count(), await focused(page), await page.locator('.panel').isVisible()], [0, 'Hilft nicht', true]);
      assert.equal(verdicts().length, 1);
      await page.context().close();
    });

  it('a reason that is too long is counted, kept and not sent', async () => {
    const page = await asked();
    await down(page).click();
    await field(page).fill('x'.repeat(450));
    await page.getByText('Noch 50 Zeichen frei.').waitFor();
    await field(page).fill('x'.repeat(503));
    await page.getByText('3 Zeichen zu viel.').waitFor();
    await page.locator('.feedback [type=submit]').click();
    assert.deepEqual([await field(page).getAttribute('aria-invalid'), (await field(page).inputValue()).length, verdicts().length], ['true', 503, 1]);
    assert.equal(await field(page).evaluate(field => field.matches(':focus')), true);
    await page.context().close();
  });

  it('another thumb takes the place of the first', async () => {
    const page = await asked();
    await down(page).click();
    await field(page).waitFor();
    await up(page).click();
    assert.deepEqual([await pressed(page), await field(page).count()], [['true', 'false'], 0]);
    await status(page, 'Danke');
    assert.deepEqual(verdicts().map(({ helpful }) => helpful), [false, true]);
    await page.context().close();
  });

  it('what did not arrive is taken back and said', async () => {
    const page = await asked();
    bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await up(page).click();
    await status(page, 'Die Rückmeldung ist nicht angekommen.');
    assert.deepEqual(await pressed(page), ['false', 'false']);
    await page.context().close();
  });

  it('one that did not arrive does not take back the other one', async () => {
    const page = await asked();
    bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await page.evaluate(() => {
      for (const thumb of document.querySelector('gdb-chat').shadowRoot.querySelectorAll('.feedback > .down, .feedback > :not(.down)')) thumb.click();
    });
    await until(() => verdicts().length === 1);
    await status(page, 'Die Rückmeldung ist nicht angekommen.');
    assert.deepEqual([await pressed(page), await field(page).count(), verdicts()[0].helpful], [['false', 'true'], 1, false]);
    await page.context().close();
  });

  it('a reason is sent once, however often it is sent', async () => {
    const page = await asked();
    await down(page).click();
    await field(page).fill('Die Jahreszahl fehlt');
    await page.locator('.feedback [type=submit]').dblclick();
    await status(page, 'Danke');
    assert.equal(verdicts().filter(({ reason }) => reason).length, 1);
    await page.context().close();
  });

  it('are pressed as before after a reload', async () => {
    const page = await asked();
    await up(page).click();
    await status(page, 'Danke');
    await page.reload();
    await open(page);
    await up(page).waitFor();
    assert.deepEqual(await pressed(page), ['true', 'false']);
    await page.context().close();
  });

  it('are not read aloud with the answer', async () => {
    const page = await asked();
    assert.equal(await page.locator('.feedback').getAttribute('aria-live'), 'off');
    await page.context().close();
  });

  it('axe finds nothing at 400 % zoom, where the reason can be written', async () => {
    const page = await asked({ width: 320, height: 256 });
    await down(page).click();
    await field(page).waitFor();
    assert.deepEqual(await axe(page), []);
    const box = await field(page).boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
    await page.context().close();
  });
});
