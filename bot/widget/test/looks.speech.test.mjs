// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { ask, focused, heard, open, setUp, speak, visit } from './support.mjs';
import { contrast } from './looks/contrast.mjs';
import { listen, spoken } from './looks/listener.mjs';
import { schemes, speaking, states, voices } from './looks/states.mjs';
import { renew } from './looks/table.mjs';

describe('what is heard and where the keys lead', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  for (const [name, state, voice] of [
    ...['closed', 'unread', 'greeting', 'answer', 'reason', 'form', 'form-mistakes', 'picture', 'failed', 'offline', 'languages', 'menu', 'delete-confirmation', 'deleted']
      .map(state => [state, state, {}]),
    ['answer-english', 'answer', voices.en],
    ['answer-leichte-sprache', 'answer', voices['Leichte Sprache']],
  ])
    it(`the accessibility tree of ${name} is as it was`, async () => {
      const page = await visit(tools, { reducedMotion: 'reduce', before: speaking(voice) });
      await states[state](page, bot);
      const tree = `${await page.locator('gdb-chat').ariaSnapshot()}\n`.replaceAll(bot.url, 'https://bot.example');
      const file = new URL(`looks/aria/${name}.yml`, import.meta.url);
      if (renew) await writeFile(file, tree);
      assert.equal(tree, await readFile(file, 'utf8').catch(() => ''), 'If it shall be like that: RENEW_LOOKS=1 npm test (bot/docs/looks.md)');
      await page.context().close();
    });

  for (const [width, height] of [[1280, 800], [320, 640]])
    it(`the keys lead through the whole chat and out of it again, and the focus is seen at each stop (${width} px)`, async () => {
      const page = await visit(tools, { width, height, reducedMotion: 'reduce' });
      await page.locator('.launcher').focus();
      await page.keyboard.press('Enter');
      await page.locator('[role=log] .bot').waitFor();
      await ask(page, 'Was ist die Kiezbox?');
      await page.locator('.feedback').waitFor();
      await page.locator('.language').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const stops = [];
      for (let stop = 0; stop < 30 && await inChat(page); stop++) {
        stops.push((await focused(page)).replace(/ \(öffnet neuen Tab\)/, ''));
        assert.deepEqual(await unseen(page), [], stops.at(-1));
        await page.keyboard.press('Tab');
      }
      assert.deepEqual(stops, ['Sprache', 'Menü', 'Chat schließen', 'Gesprächsverlauf', 'Datenschutz', 'Was ist eigentlich die Kiezbox?',
        'Hilft', 'Hilft nicht', 'Wo stehen die Kiezboxen?', 'Wie lange läuft das Projekt?', 'message', 'Senden',
        'Menschlicher Kontakt', 'Datenschutz', 'Barrierefreiheit']);

      await page.locator('.dots').focus();
      await page.keyboard.press('Enter');
      await page.locator('.more li').last().waitFor();
      for (let entry = 0; entry < 5; entry++) await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Gespräch löschen');
      await page.keyboard.press('Enter');
      await page.locator('.ask').waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await focused(page), 'Menü');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.panel').isVisible(), false);
      assert.equal(await focused(page), 'Frage stellen');
      await page.context().close();
    });

  it('each message is announced once and in order, and a reload announces none again', async () => {
    const page = await visit(tools, { before: listen });
    await open(page);
    await ask(page, 'Was ist die Kiezbox?');
    await page.locator('.feedback').waitFor();
    await page.locator('.feedback .down').click();
    await page.locator('.feedback form').waitFor();
    await page.keyboard.press('Escape');
    await ask(page, 'formular');
    await page.locator('.form .actions').waitFor();
    await ask(page, 'hinweis');
    bot.push({ ...bot.newest().activities.at(-1) });
    bot.cut();
    await ask(page, 'fehler');
    const beginnings = (await heard(page)).map(text => text.trim().slice(0, 20));
    await speak(page, 'English');
    await page.locator('[role=log] .notice').nth(1).waitFor();
    beginnings.push('Fine, I will');
    const said = await spoken(page);
    assert.equal(said.length, beginnings.length, JSON.stringify(said));
    for (const [index, beginning] of beginnings.entries()) assert.ok(said[index].includes(beginning), `${said[index]} is not ${beginning}`);

    await page.reload();
    await open(page);
    await page.waitForFunction(count => document.querySelector('gdb-chat').shadowRoot.querySelectorAll('[role=log] > *').length === count, beginnings.length);
    await page.locator('[role=log][aria-live=polite]').waitFor();
    assert.deepEqual(await spoken(page), []);
    await ask(page, 'Wie wird das Wetter?');
    assert.equal((await spoken(page)).length, 2);
    await page.context().close();
  });

  it('that the connection is lost and back is said by a status', async () => {
    const page = await visit(tools, { before: listen });
    await states.offline(page);
    await page.context().setOffline(false);
    await page.getByRole('status').filter({ hasText: 'wieder da' }).waitFor();
    const said = await spoken(page, 'status');
    assert.ok(said.includes('Die Verbindung ist unterbrochen. Der Chat versucht es weiter.'), JSON.stringify(said));
    assert.ok(said.includes('Die Verbindung ist wieder da.'), JSON.stringify(said));
    await page.context().close();
  });

  for (const state of Object.keys(states).filter(state => !['closed', 'unread'].includes(state)))
    it(`${state}: one log without live regions in it, the way to a person at its place, each id found, fields named`, async () => {
      const page = await visit(tools, { width: 320, height: 640, reducedMotion: 'reduce' });
      await states[state](page, bot);
      const found = await page.evaluate(() => {
        const root = document.querySelector('gdb-chat').shadowRoot;
        const log = root.querySelectorAll('[role=log]');
        const named = field => field.labels?.length || field.getAttribute('aria-label') || field.getAttribute('aria-labelledby');
        return {
          logs: log.length,
          loud: log[0].querySelectorAll('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]').length
            - log[0].querySelectorAll('[aria-live=off] :is([aria-live=polite], [role=status])').length,
          lost: [...root.querySelectorAll('*')].flatMap(element => ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
            .flatMap(name => (element.getAttribute(name) ?? '').split(' '))).filter(id => id && !root.getElementById(id)),
          nameless: [...root.querySelectorAll('input:not([type=file]), select, textarea')].filter(field => !named(field)).length,
          contact: root.querySelector('.foot > a').className,
          small: [...root.querySelectorAll('.panel :is(button, input, select, textarea)')].filter(target => target.checkVisibility())
            .map(target => target.closest('.tick') ?? target)
            .filter(target => target.offsetWidth < 24 || target.offsetHeight < 24).map(target => target.className || target.tagName),
          wide: root.querySelector('.thread').scrollWidth - root.querySelector('.thread').clientWidth,
        };
      });
      assert.deepEqual(found, { logs: 1, loud: 0, lost: [], nameless: 0, contact: 'contact', small: [], wide: 0 });
      await page.context().close();
    });

  for (const [scheme, media] of Object.entries(schemes))
    it(`borders of fields and buttons have 3 : 1 and words 4.5 : 1, ${scheme}`, async () => {
      const page = await visit(tools, { ...media });
      await states.reason(page);
      const measured = async (part, property, least) => {
        const value = await contrast(page.locator(part).first(), property);
        assert.ok(value >= least, `${part} ${property}: ${value.toFixed(2)}`);
      };
      for (const part of ['#message', '.choice', '.feedback > button', '.feedback textarea']) await measured(part, 'borderTopColor', 3);
      await measured('.send', scheme === 'light' ? 'backgroundColor' : 'borderTopColor', 3);
      for (const part of ['.bot .bubble', '.bot .bubble a', '.host', '.me .bubble', '.fine', '.choice', '.hint', '.contact', '#title', '.titles p', '.feedback > button'])
        await measured(part, 'color', 4.5);
      for (const part of ['#message', '.choice', '.send', '.feedback textarea', '.contact', '.close']) {
        await page.keyboard.press('Tab');
        await page.locator(part).first().focus();
        await measured(part, 'outlineColor', 3);
      }
      await page.context().close();
    });
});

const inChat = page => page.evaluate(() => document.activeElement?.tagName === 'GDB-CHAT');

/** WCAG 2.4.7 and 2.4.11: there is a ring, and nothing lies over what has the focus. */
const unseen = page => page.evaluate(() => {
  const root = document.querySelector('gdb-chat').shadowRoot;
  const element = root.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const top = root.elementFromPoint(box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 2));
  return [
    ...outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no ring'] : [],
    ...box.bottom <= 0 || box.top >= innerHeight ? ['out of sight'] : [],
    ...top && (element.contains(top) || top.contains(element)) ? [] : [`covered by ${top?.className}`],
  ];
});
