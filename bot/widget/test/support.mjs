// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { startMock } from './mock/server.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });

/** A pretended bot and a browser, shared by the tests of one file. */
export async function setUp() {
  const bot = await startMock();
  const browser = await launch();
  return { bot, browser, tearDown: async () => { await browser.close(); bot.stop(); } };
}

export async function visit({ bot, browser }, { path = '/', width = 1280, height = 800, before = undefined, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.outside = [];
  page.on('console', message => {
    if (message.type() === 'error' && !/Failed to load resource|WebSocket connection|net::ERR/.test(message.text())) page.problems.push(message.text());
  });
  page.on('pageerror', error => page.problems.push(String(error)));
  page.on('request', request => request.url().startsWith(bot.url) || page.outside.push(request.url()));
  await before?.(page);
  await page.goto(bot.url + path);
  return page;
}

export async function open(page) {
  await page.locator('gdb-chat .launcher').click();
  await page.locator('[role=log] .bot').first().waitFor();
}

export async function ask(page, text, replies = 1) {
  const before = await page.locator('[role=log] .bot').count();
  await page.locator('#message').fill(text);
  await page.locator('#message').press('Enter');
  await page.locator('[role=log] .bot').nth(before + replies - 1).waitFor();
}

/** Chooses a language by what it is called there. */
export async function speak(page, name) {
  await page.locator('.language').click();
  await page.locator('.voices').getByRole('button', { name, exact: true }).click();
}

export const heard = page => page.locator('[role=log] > *').evaluateAll(all => all.map(one => one.querySelector('.bubble').textContent));

/** Waits for what only the pretended bot knows. */
export async function until(condition) {
  for (let patience = 300; !condition(); patience--) {
    if (!patience) throw new Error(`never: ${condition}`);
    await new Promise(done => setTimeout(done, 50));
  }
}

/** Promise.withResolvers of later Node. */
export function withResolvers() {
  let resolve;
  return { promise: new Promise(done => { resolve = done; }), resolve };
}

/** What has the focus, in words. */
export const focused = page => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.getAttribute('aria-label') || element.id || element.textContent.trim();
});

/** Axe runs through the driver, so the page's own content security policy stays as it is. */
export async function axe(page) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    resultTypes: ['violations'],
  }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}
