// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ask, axe, heard, open, setUp, visit } from './support.mjs';

describe('a form in the chat', () => {
  let world;
  let page;
  before(async () => { world = await setUp(); });
  after(() => world.tearDown());
  beforeEach(async () => {
    await page?.context().close();
    world.bot.reset();
    page = await visit(world);
    await open(page);
  });

  const focused = () => page.evaluate(() => {
    const { activeElement } = document.querySelector('gdb-chat').shadowRoot;
    return activeElement && `${activeElement.tagName.toLowerCase()} ${activeElement.labels?.[0]?.textContent ?? activeElement.textContent}`.trim();
  });
  const form = () => page.locator('.form').last();
  const openForm = async () => {
    await ask(page, 'Formular bitte');
    await form().waitFor();
  };
  const fill = async title => {
    await form().getByLabel('Idee', { exact: true }).check();
    await form().getByLabel('Titel').fill(title);
    await form().getByLabel('Ja, einverstanden').check();
  };
  const sent = () => world.bot.newest().activities.filter(({ value }) => value?.form).map(({ value }) => value);

  it('is fetched only when a card arrives', async () => {
    assert.equal(world.bot.requests.some(({ path }) => path.endsWith('card.js')), false);
    const scripts = [];
    page.on('request', request => scripts.push(new URL(request.url()).pathname));
    await openForm();
    assert.deepEqual(scripts.filter(path => path.endsWith('.js')), ['/w/card.js']);
  });

  it('has no accessibility violation, empty, with errors and when it was sent', async () => {
    await openForm();
    assert.deepEqual(await axe(page), []);
    await form().getByRole('button', { name: 'Zur Übersicht' }).click();
    assert.deepEqual(await axe(page), []);
    await fill('Solarbänke');
    await form().getByRole('button', { name: 'Zur Übersicht' }).click();
    await page.getByText('Bitte prüfe deine Angaben.').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(page.problems, []);
    assert.deepEqual(page.outside, []);
  });

  it('brings who asked for it to its beginning, and is not read aloud from first to last word', async () => {
    await openForm();
    assert.equal(await focused(), 'h3 Deine Einreichung');
    assert.equal(await page.locator('.card').getAttribute('aria-live'), 'off');
  });

  it('says what is missing in words, at the field, and goes to the first of them', async () => {
    await openForm();
    await form().getByRole('button', { name: 'Zur Übersicht' }).click();
    assert.equal(await focused(), 'input Idee');
    const title = form().getByLabel('Titel (Pflichtfeld)');
    assert.equal(await title.getAttribute('aria-invalid'), 'true');
    const described = await title.evaluate(field => field.getAttribute('aria-describedby').split(' ').map(id => field.getRootNode().getElementById(id).textContent));
    assert.deepEqual(described, ['Wie lautet der Titel?', '„Titel“ fehlt noch.']);
    assert.deepEqual(sent(), []);
  });

  it('sends everything once and stays as it was sent', async () => {
    await openForm();
    await fill('Solarbänke');
    await form().getByLabel('Bezirk').selectOption('Neukoelln');
    await form().getByLabel('Resilient').check();
    await form().getByRole('button', { name: 'Zur Übersicht' }).dblclick();
    await page.getByText('Bitte prüfe deine Angaben.').waitFor();
    assert.deepEqual(sent(), [{
      form: 'idea-form', draft: 'd1', type: 'Idea', title: 'Solarbänke', description: '', wertekompass: 'Nachhaltig,Resilient',
      district: 'Neukoelln', age: '36', day: '2026-11-23', consent: 'true',
    }]);
    assert.equal(await form().getByLabel('Titel').isDisabled(), true);
    assert.equal(await form().locator('.sent').textContent(), 'Abgeschickt');
    assert.equal((await heard(page)).at(-2), 'Formular abgeschickt');
  });

  it('can be filled in and sent by keyboard alone', async () => {
    await openForm();
    for (const key of ['Tab', 'Space', 'Tab', 'Solar!', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
      if (key === 'Solar!') await page.keyboard.type(key);
      else await page.keyboard.press(key);
    }
    while (await focused() !== 'input Ja, einverstanden') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Ein paar Angaben brauchen noch etwas.').waitFor();
    assert.equal(sent().length, 1);
  });

  it('comes back with what was typed, and the focus is where something is wrong', async () => {
    await openForm();
    await fill('Solarbänke!');
    await form().getByRole('button', { name: 'Zur Übersicht' }).click();
    await page.getByText('Der Titel schreit.').waitFor();
    assert.equal(await focused(), 'input Titel (Pflichtfeld)');
    assert.equal(await form().getByLabel('Titel').inputValue(), 'Solarbänke!');
    assert.equal(await form().getByLabel('Titel').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await axe(page), []);
  });

  it('counts near the limit when typing pauses, and never cuts', async () => {
    await openForm();
    const title = form().getByLabel('Titel');
    await title.fill('Solarbänke für alle und jeden');
    await page.getByText('9 Zeichen zu viel. Bitte den Text kürzen.').waitFor();
    assert.equal(await title.inputValue(), 'Solarbänke für alle und jeden');
    await title.fill('Solarbänke für 🪑🪑');
    await page.getByText('Noch 3 Zeichen frei.').waitFor();
    await title.fill('Solar');
    await page.getByText('Noch 3 Zeichen frei.').waitFor({ state: 'detached' });
  });

  it('shows what it does not know as words, and no address that is not safe', async () => {
    await openForm();
    const text = await form().textContent();
    assert.match(text, /Statt des Unbekannten/);
    assert.match(text, /Ein Bild von anderswo/);
    assert.deepEqual(await form().locator('a').evaluateAll(links => links.map(link => link.href)), ['https://www.berlin.de/']);
  });

  it('is sent also after a reload', async () => {
    await openForm();
    await fill('Solarbänke');
    await form().getByRole('button', { name: 'Zur Übersicht' }).click();
    await page.getByText('Bitte prüfe deine Angaben.').waitFor();
    await page.reload();
    await open(page);
    await form().locator('.sent').waitFor();
    assert.equal(await form().getByLabel('Titel').isDisabled(), true);
    assert.equal((await heard(page)).at(-2), 'Formular abgeschickt');
  });

  it('leaves the focus to the message field when the chat is opened again', async () => {
    await openForm();
    await page.keyboard.press('Escape');
    await page.locator('gdb-chat .launcher').click();
    assert.equal(await focused(), 'textarea Nachricht');
  });

  it('fits into 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await openForm();
    const wide = await page.evaluate(() => {
      const thread = document.querySelector('gdb-chat').shadowRoot.querySelector('.thread');
      return thread.scrollWidth - thread.clientWidth;
    });
    assert.equal(wide, 0);
  });

  it('is replaced by words where its script cannot be fetched, or where the card is none', async () => {
    world.bot.missing = '/w/card.js';
    await ask(page, 'Formular bitte');
    await page.getByText('Das Formular lässt sich gerade nicht laden.').waitFor();
    world.bot.missing = undefined;
    await ask(page, 'eine Karte');
    await page.getByText('Eine Karte.').waitFor();
    assert.deepEqual(page.problems, []);
  });
});
