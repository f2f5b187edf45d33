// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, axe, focused, heard, open, setUp, visit } from './support.mjs';

describe('menu', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  const deletions = () => bot.requests.filter(({ method }) => method === 'DELETE');
  const status = (page, text) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const menu = page => page.getByRole('button', { name: 'Menü' });
  const entry = (page, name) => page.locator('.more').getByRole(name === 'Hilfe' ? 'link' : 'button', { name });
  const isOpen = page => page.locator('.more').isVisible();

  async function asked(options) {
    const page = await visit(tools, options);
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    return page;
  }

  async function opened(options) {
    const page = await asked(options);
    await menu(page).focus();
    await page.keyboard.press('Enter');
    await entry(page, 'Neu beginnen').waitFor();
    return page;
  }

  async function choose(page, name) {
    await menu(page).focus();
    await page.keyboard.press('Enter');
    await entry(page, name).press('Enter');
  }

  it('is fetched only when it is opened', async () => {
    const page = await asked();
    const fetched = () => bot.requests.filter(({ path }) => path === '/w/more.js').length;
    assert.equal(fetched(), 0);
    await menu(page).click();
    await entry(page, 'Neu beginnen').waitFor();
    assert.equal(fetched(), 1);
    await page.context().close();
  });

  it('opens and closes with the keyboard, and Escape closes it without closing the chat', async () => {
    const page = await opened();
    assert.equal(await menu(page).getAttribute('aria-expanded'), 'true');
    const order = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    assert.deepEqual(order, ['Gespräch kopieren', 'Als Textdatei speichern', 'Gespräch drucken', 'Neu beginnen', 'Gespräch löschen', 'Hilfe (öffnet neuen Tab)']);
    await page.keyboard.press('Escape');
    assert.deepEqual([await isOpen(page), await focused(page), await menu(page).getAttribute('aria-expanded')], [false, 'Menü', 'false']);
    assert.equal(await page.locator('.panel').isVisible(), true);
    await page.context().close();
  });

  it('closes when the focus or the mouse goes elsewhere', async () => {
    const page = await opened();
    await entry(page, 'Hilfe').focus();
    await page.keyboard.press('Tab');
    assert.deepEqual([await isOpen(page), await focused(page)], [false, 'Chat schließen']);
    await menu(page).click();
    await entry(page, 'Hilfe').waitFor();
    await page.locator('.hint').click();
    assert.equal(await isOpen(page), false);
    await page.context().close();
  });

  it('copies the conversation as text with every address', async () => {
    const page = await asked({ permissions: ['clipboard-read', 'clipboard-write'] });
    await choose(page, 'Gespräch kopieren');
    await status(page, 'Das Gespräch ist kopiert.');
    assert.equal(await focused(page), 'Menü');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /^Gemeinsam Digital – Gesprächsverlauf\n\d+\. \S+ \d{4} um \d\d:\d\d\n\n/);
    assert.ok(text.includes('\n\nDu: Was ist die Kiezbox?\n\nBot: Die Kiezbox 2.0 ist ein Notfallnetz'), text);
    assert.ok(text.includes('\n- Sie laufen mit Solarstrom.\n- Über sie'), text);
    assert.ok(text.includes('Quelle: Was ist eigentlich die Kiezbox? (https://www.technologiestiftung-berlin.de/projekte/kiezbox-2), Stand: 12/2025'), text);
    assert.doesNotMatch(text, /öffnet neuen Tab|zur Auswahl|Wo stehen/);
    await page.context().close();
  });

  it('copies also where the browser allows no clipboard, and says when nothing works', async () => {
    const page = await asked();
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
    await choose(page, 'Gespräch kopieren');
    await status(page, 'Das Gespräch ist kopiert.');
    await page.evaluate(() => { document.execCommand = () => false; });
    await choose(page, 'Gespräch kopieren');
    await status(page, 'Kopieren geht in diesem Browser nicht.');
    await page.context().close();
  });

  it('saves the conversation as a text file', async () => {
    const page = await asked();
    const [download] = await Promise.all([page.waitForEvent('download'), choose(page, 'Als Textdatei speichern')]);
    assert.match(download.suggestedFilename(), /^gespraech-\d{4}-\d\d-\d\d\.txt$/);
    assert.match(await readFile(await download.path(), 'utf8'), /Du: Was ist die Kiezbox\?\n\nBot: Die Kiezbox/);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  it('prints the conversation alone, under the page\'s own security policy', async () => {
    const page = await visit(tools);
    await page.context().addInitScript(() => {
      Object.defineProperty(globalThis, 'print', { value() { top.printed = [document.body.innerText, getComputedStyle(document.querySelector('h1')).fontSize]; } });
    });
    await page.reload();
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    await choose(page, 'Gespräch drucken');
    const [text, size] = await (await page.waitForFunction(() => globalThis.printed)).jsonValue();
    assert.match(text, /^Gemeinsam Digital – Gesprächsverlauf/);
    assert.ok(text.includes('Du: Was ist die Kiezbox?') && text.includes('Notfallnetz'), text);
    assert.doesNotMatch(text, /zur Auswahl|Wo stehen|Datenschutz in Kürze/);
    assert.ok(text.includes('Was ist eigentlich die Kiezbox?, Stand: 12/2025'), text);
    assert.equal(size, '20px');
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  it('deletes the conversation only after asking, and says that it is gone', async () => {
    const page = await asked();
    await choose(page, 'Gespräch löschen');
    assert.equal(await page.locator('.ask').evaluate(ask => ask.matches(':focus')), true);
    assert.match(await page.locator('.ask').textContent(), /Dieses Gespräch löschen\?.*Eingereichte Ideen bleiben/);
    assert.deepEqual(deletions(), []);
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Ja, löschen' }).press('Enter');
    await status(page, 'Das Gespräch ist gelöscht. Eingereichte Ideen bleiben gespeichert.');
    assert.equal(deletions().length, 1);
    assert.deepEqual([await heard(page), await page.locator('.choice').count(), await isOpen(page)], [[], 0, false]);
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
    assert.equal(await focused(page), 'Neues Gespräch beginnen');
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Enter');
    await page.locator('[role=log] .bot').waitFor();
    assert.equal((await heard(page)).length, 1);
    await page.context().close();
  });

  it('keeps the conversation when the citizen says no', async () => {
    const page = await asked();
    await choose(page, 'Gespräch löschen');
    await page.getByRole('button', { name: 'Nein, behalten' }).press('Enter');
    assert.deepEqual([deletions(), await isOpen(page), await focused(page), (await heard(page)).length], [[], false, 'Menü', 3]);
    await page.context().close();
  });

  it('says when deleting did not work, and the conversation goes on', async () => {
    const page = await asked();
    bot.refusals.push({ match: /DELETE/, status: 500, times: 2 });
    await choose(page, 'Gespräch löschen');
    await page.getByRole('button', { name: 'Ja, löschen' }).press('Enter');
    await status(page, 'Das Löschen hat nicht geklappt.');
    assert.equal(await focused(page), 'Menü');
    await ask(page, 'Hallo?');
    assert.equal((await heard(page)).length, 5);
    await page.context().close();
  });

  it('renews an expired token to delete', async () => {
    const page = await asked();
    bot.refusals.push({ match: /DELETE/, status: 401, times: 1 });
    await choose(page, 'Gespräch löschen');
    await page.getByRole('button', { name: 'Ja, löschen' }).press('Enter');
    await status(page, 'Das Gespräch ist gelöscht.');
    assert.equal(deletions().length, 2);
    await page.context().close();
  });

  it('begins anew after asking; what was said is deleted on the server too', async () => {
    const page = await asked();
    const { id } = bot.newest();
    await choose(page, 'Neu beginnen');
    await page.getByRole('button', { name: 'Ja, neu beginnen' }).press('Enter');
    await page.locator('.me').waitFor({ state: 'detached' });
    await page.locator('[role=log] .bot').waitFor();
    assert.equal((await heard(page)).length, 1);
    assert.equal(bot.conversations.has(id), false);
    assert.equal(await focused(page), 'message');
    await ask(page, 'Hallo?');
    await page.context().close();
  });

  it('whoever writes after the end begins a new conversation with that message', async () => {
    const page = await asked();
    await choose(page, 'Gespräch löschen');
    await page.getByRole('button', { name: 'Ja, löschen' }).press('Enter');
    await status(page, 'Das Gespräch ist gelöscht.');
    await page.locator('textarea').fill('Was ist die Kiezbox?');
    await page.keyboard.press('Enter');
    await page.getByText('Notfallnetz').waitFor();
    assert.equal(bot.newest().activities.filter(({ text }) => text === 'Was ist die Kiezbox?').length, 1);
    await page.context().close();
  });

  it('says when it cannot be loaded', async () => {
    const page = await asked();
    bot.missing = '/w/more.js';
    await menu(page).click();
    await status(page, 'Das Menü lässt sich gerade nicht laden.');
    assert.equal(await isOpen(page), false);
    await page.context().close();
  });

  for (const [width, height] of [[320, 640], [320, 256], [1280, 800]])
    it(`axe finds nothing and everything can be reached at ${width} × ${height}`, async () => {
      const page = await opened({ width, height });
      assert.deepEqual(await axe(page), []);
      await entry(page, 'Hilfe').focus();
      const box = await entry(page, 'Hilfe').boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
      await page.context().close();
    });
});
