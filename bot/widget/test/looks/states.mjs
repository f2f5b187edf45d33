// SPDX-License-Identifier: EUPL-1.2
// Every state that somebody can meet, and how it is reached with the pretended bot; by classes, so that it works in each language.
import { ask, open } from '../support.mjs';

const answer = async page => {
  await open(page);
  await ask(page, 'Was ist die Kiezbox?');
  await page.locator('.feedback').waitFor();
};
const after = (text, part) => async page => {
  await open(page);
  await ask(page, text);
  if (part) await page.locator(part).first().waitFor();
};
const menu = async page => {
  await answer(page);
  await page.locator('.dots').click();
  await page.locator('.more li').last().waitFor();
};
const confirmation = async page => {
  await menu(page);
  await page.locator('.more li > button').nth(4).click();
  await page.locator('.ask .sure').waitFor();
};

export const states = {
  closed: async () => {},
  unread: async (page, bot) => {
    await open(page);
    await page.locator('.close').click();
    bot.push({ text: 'eins' });
    bot.push({ text: 'zwei' });
    await page.locator('.launcher[data-unread="2"]').waitFor();
  },
  greeting: open,
  answer,
  reason: async page => {
    await answer(page);
    await page.locator('.feedback .down').click();
    await page.locator('.feedback form').waitFor();
  },
  candidates: after('auswahl', '.choice'),
  fallback: after('Wie wird das Wetter?'),
  step: after('einreichung', '.choice'),
  form: after('formular', '.form .actions'),
  'form-mistakes': async page => {
    await after('formular', '.form .actions')(page);
    await page.locator('.form .actions button').first().click();
    await page.locator('.form [aria-invalid=true]').first().waitFor();
  },
  picture: after('bild', '.attach:not([hidden])'),
  receipt: after('beleg'),
  notice: after('hinweis'),
  error: after('fehler'),
  failed: async (page, bot) => {
    await open(page);
    bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await page.locator('#message').fill('Hallo');
    await page.locator('#message').press('Enter');
    await page.locator('.failed button').waitFor();
  },
  'too-long': async page => {
    await open(page);
    await page.locator('#message').fill('x'.repeat(10_001));
    await page.locator('#message').press('Enter');
    await page.locator('#message[aria-invalid=true]').waitFor();
  },
  typing: async (page, bot) => {
    await open(page);
    bot.push({ type: 'typing' });
    await page.locator('.status[data-now=typing]').waitFor();
  },
  offline: async page => {
    await answer(page);
    await page.context().setOffline(true);
    await page.locator('.status[data-now=offline]').waitFor();
  },
  languages: async page => {
    await open(page);
    await page.locator('.language').click();
    await page.locator('.voices li').last().waitFor();
  },
  menu,
  'delete-confirmation': confirmation,
  deleted: async page => {
    await confirmation(page);
    await page.locator('.ask .sure:not([aria-disabled])').click();
    await page.locator('.status[data-now=erased]').waitFor();
  },
};

export const voices = {
  de: {},
  'de (Sie)': { language: 'de', address: 'sie' },
  'Leichte Sprache': { language: 'de-SIMPLE' },
  en: { language: 'en' },
};

/** The look of the person's system. */
export const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
};

/** As if the citizen had chosen the language in this tab before. */
export const speaking = voice => async page => {
  if (!voice.language) return;
  await page.addInitScript(voice => sessionStorage.setItem('gdb-chat-voice', JSON.stringify(voice)), voice);
};
