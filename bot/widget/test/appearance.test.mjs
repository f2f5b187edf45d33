// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, axe, open, setUp, visit } from './support.mjs';

const colourOf = (page, part, property) => page.locator(part).evaluate((element, name) => getComputedStyle(element)[name], property);

/** The start page with other attributes. */
async function visitWith(tools, attributes, options = {}) {
  tools.bot.attributes = attributes;
  const warnings = [];
  const page = await visit(tools, {
    ...options,
    before: page => page.on('console', message => message.type() === 'warning' && warnings.push(message.text())),
  });
  return Object.assign(page, { warnings });
}

describe('appearance', () => {
  let tools;
  before(async () => { tools = await setUp(); });
  after(() => tools.tearDown());
  afterEach(() => tools.bot.reset());

  for (const colorScheme of ['light', 'dark'])
    for (const [accent, text] of [['#003366', 'rgb(255, 255, 255)'], ['#ffd400', 'rgb(0, 0, 0)'], ['#7f7f7f', 'rgb(0, 0, 0)']])
      it(`${accent} in ${colorScheme} mode gets a readable text, and links that go with it`, async () => {
        const page = await visitWith(tools, `accent="${accent}"`, { colorScheme });
        assert.equal(await colourOf(page, '.launcher', 'color'), text);
        await open(page);
        await ask(page, 'Was ist die Kiezbox?');
        assert.notEqual(await colourOf(page, '.choice >> nth=0', 'color'), colorScheme === 'light' ? 'rgb(168, 0, 22)' : 'rgb(255, 167, 167)');
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(page.warnings, []);
        await page.context().close();
      });

  for (const attributes of ['accent="#777777" on-accent="#888888"', 'accent="red"', 'accent="#123; background: url(https://evil.example)"', 'on-accent="#c4001b"'])
    it(`${attributes} is not used, and the console says why`, async () => {
      const page = await visitWith(tools, attributes);
      assert.equal(await colourOf(page, '.launcher', 'backgroundColor'), 'rgb(196, 0, 26)');
      assert.equal(await colourOf(page, '.launcher', 'color'), 'rgb(255, 255, 255)');
      assert.equal(page.warnings.length, 1);
      assert.match(page.warnings[0], /gdb-chat keeps its own colours: .*(contrast|not a colour)/);
      await page.context().close();
    });

  it('stands at the left when told to, and at the right otherwise', async () => {
    for (const [position, isLeft] of [['left', true], ['right', false], ['somewhere', false]]) {
      const page = await visitWith(tools, `position="${position}"`);
      assert.equal((await page.locator('.launcher').boundingBox()).x < 200, isLeft, position);
      await open(page);
      assert.equal((await page.locator('.panel').boundingBox()).x < 200, isLeft, position);
      await page.context().close();
    }
  });

  for (const width of [320, 1280])
    it(`stands in the flow of the page at ${width} px, as a region that can be closed`, async () => {
      const page = await visitWith(tools, 'position="inline"', { width, height: 640 });
      assert.equal(await page.locator('.launcher').getAttribute('aria-haspopup'), 'false');
      await open(page);
      const panel = page.locator('.panel');
      assert.equal(await panel.getAttribute('role'), 'region');
      assert.equal(await colourOf(page, '.panel', 'position'), 'relative');
      const [inside, page_] = [await panel.boundingBox(), await page.evaluate(() => document.documentElement.scrollWidth)];
      assert.ok(inside.width <= width && page_ <= width, JSON.stringify(inside));
      assert.deepEqual(await axe(page), []);
      await page.keyboard.press('Escape');
      assert.equal(await panel.isVisible(), false);
      await page.context().close();
    });

  it('shows the page’s own title, label, greeting and links in every state', async () => {
    const page = await visitWith(tools, `heading="Chat des Bezirks" open-label="Fragen?" greeting="Willkommen <b>hier</b>" theme="off"
      privacy-href="/dsgvo" accessibility-href="https://www.berlin.de/bf" contact-href="mailto:chat@example.org"`);
    assert.equal(await page.locator('.launcher').textContent(), 'Fragen?');
    await open(page);
    assert.equal(await page.locator('#title').textContent(), 'Chat des Bezirks');
    assert.equal(await page.locator('.welcome').textContent(), 'Willkommen <b>hier</b>');
    const links = () => page.locator('.foot a').evaluateAll(all => all.map(({ href }) => href));
    const expected = ['mailto:chat@example.org', `${tools.bot.url}/dsgvo`, 'https://www.berlin.de/bf'];
    assert.deepEqual(await links(), expected);
    await page.context().setOffline(true);
    await page.getByRole('status').filter({ hasText: 'unterbrochen' }).waitFor();
    assert.deepEqual(await links(), expected);
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  it('follows attributes that change while it is open', async () => {
    const page = await visit(tools);
    await open(page);
    await page.evaluate(() => {
      const chat = document.querySelector('gdb-chat');
      for (const [name, value] of [['heading', 'Neu'], ['accent', '#003366'], ['position', 'left'], ['language', 'en']]) chat.setAttribute(name, value);
    });
    assert.equal(await page.locator('#title').textContent(), 'Neu');
    assert.equal(await colourOf(page, '.send', 'backgroundColor'), 'rgb(0, 51, 102)');
    assert.ok((await page.locator('.panel').boundingBox()).x < 200);
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    await page.context().close();
  });

  it('asks for the office’s theme only when it is opened, and the attributes win', async () => {
    tools.bot.theme = {
      heading: 'Bezirkschat', greeting: 'Guten Tag', position: 'left', address: 'sie', languages: ['de', 'en'],
      light: { accent: '#003366' }, dark: { accent: '#00284d' }, links: { privacy: 'https://www.berlin.de/datenschutz/' },
    };
    const page = await visitWith(tools, 'heading="Von der Seite"');
    await page.waitForLoadState('networkidle');
    assert.equal(tools.bot.requests.filter(({ path }) => path.startsWith('/widget')).length, 0);
    await open(page);
    await page.locator('.welcome', { hasText: 'Guten Tag' }).waitFor();
    assert.equal(await page.locator('#title').textContent(), 'Von der Seite');
    assert.equal(await colourOf(page, '.send', 'backgroundColor'), 'rgb(0, 51, 102)');
    assert.ok((await page.locator('.panel').boundingBox()).x < 200);
    assert.equal(await page.locator('.privacy').getAttribute('href'), 'https://www.berlin.de/datenschutz/');
    await page.locator('.language').click();
    assert.deepEqual(await page.locator('.voices button').allTextContents(), ['Deutsch (du)', 'Deutsch (Sie)', 'English']);
    assert.equal(await page.locator('.voices [aria-current]').textContent(), 'Deutsch (Sie)');
    assert.deepEqual(await axe(page), []);
    await page.context().close();
  });

  it('is told to leave the theme alone, or finds none, and looks as always', async () => {
    for (const [attributes, theme] of [['theme="off"', { heading: 'Bezirkschat' }], ['', undefined]]) {
      tools.bot.theme = theme;
      const page = await visitWith(tools, attributes);
      await open(page);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('#title').textContent(), 'Gemeinsam Digital');
      assert.equal(tools.bot.requests.some(({ path }) => path === '/widget/theme.json'), attributes === '');
      assert.deepEqual(page.problems, []);
      await page.context().close();
      tools.bot.requests.length = 0;
    }
  });
});
