// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, axe, heard, open, setUp, visit } from './support.mjs';

const png = {
  name: 'Anna Beispiel.png',
  mimeType: 'image/png',
  buffer: await readFile(new URL('../../docs/images/widget-phone.png', import.meta.url)),
};

describe('picture', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  const button = page => page.getByRole('button', { name: 'Bild anhängen' });
  const picture = page => page.getByRole('img', { name: 'Gesendetes Bild' });
  const focused = page => page.evaluate(() => document.activeElement.shadowRoot.activeElement.id);
  const uploads = () => bot.requests.filter(({ path }) => path.endsWith('/upload'));
  const loaded = image => image.evaluate(async element => {
    await element.decode();
    return element.naturalWidth;
  });

  async function asked(options) {
    const page = await visit(tools, options);
    await open(page);
    await ask(page, 'Bild');
    return page;
  }

  async function choose(page, file) {
    const chooser = page.waitForEvent('filechooser');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(file);
  }

  it('can be sent while the bot asks for one, and only then', async () => {
    const page = await visit(tools);
    await open(page);
    assert.equal(await button(page).isVisible(), false);
    await ask(page, 'Bild');
    assert.equal(await button(page).isVisible(), true);
    assert.equal(await page.locator('input[type=file]').getAttribute('accept'), 'image/png,image/jpeg,image/gif');
    await ask(page, 'kontakt');
    assert.equal(await button(page).isVisible(), false);
    await page.context().close();
  });

  it('is chosen by keyboard, sent with a word about it, and shown from the bot', async () => {
    const page = await asked();
    await page.route('**/upload', async route => {
      await page.locator('[role=status]', { hasText: 'Das Bild wird gesendet …' }).waitFor();
      await route.continue();
    });
    await choose(page, png);
    await page.getByText('Danke. Wie heißt du?').waitFor();
    assert.ok(await loaded(picture(page)) > 0);
    assert.equal(await button(page).isVisible(), false);
    assert.equal(await focused(page), 'message');
    assert.deepEqual([page.problems, page.outside], [[], []]);
    assert.equal(uploads()[0].body.channelData.clientActivityID.length > 0, true);
    await page.context().close();
  });

  it('is there again after a reload', async () => {
    const page = await asked();
    await choose(page, png);
    await picture(page).waitFor();
    await page.reload();
    await open(page);
    await picture(page).waitFor();
    assert.ok(await loaded(picture(page)) > 0);
    await page.context().close();
  });

  it('too large a file is explained and stays here', async () => {
    const page = await asked();
    await choose(page, { ...png, buffer: Buffer.alloc(5 * 1024 * 1024 + 1) });
    await page.getByText('Nicht gesendet: Das Bild ist größer als 5 MB.').waitFor();
    assert.deepEqual(uploads(), []);
    await choose(page, png);
    await picture(page).waitFor();
    assert.equal(await page.getByText('größer als 5 MB').count(), 0);
    await page.context().close();
  });

  it('what the bot does not take is said in words, and the button stays', async () => {
    const page = await asked();
    await choose(page, { ...png, buffer: Buffer.from('<script>alert(1)</script>') });
    await page.getByText('Das ist kein Bild.').waitFor();
    assert.equal((await heard(page)).at(-2), 'Datei, nicht angenommen');
    assert.equal(await button(page).isVisible(), true);
    await page.context().close();
  });

  it('one that could not be sent can be sent again and arrives once', async () => {
    const page = await asked();
    bot.refusals.push({ match: /POST .*upload/, status: 400, times: 1 });
    await choose(page, png);
    await page.getByText('Nicht gesendet.').waitFor();
    await page.getByRole('button', { name: 'Noch einmal senden' }).click();
    await page.getByText('Danke. Wie heißt du?').waitFor();
    assert.equal(await picture(page).count(), 1);
    assert.equal(new Set(uploads().map(({ body }) => body.channelData.clientActivityID)).size, 1);
    await page.context().close();
  });

  it('axe finds nothing while one is asked for and after it was sent', async () => {
    const page = await asked({ width: 360, height: 640 });
    assert.deepEqual(await axe(page), []);
    await choose(page, png);
    await page.getByText('Danke. Wie heißt du?').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });
});
