// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, describe, it } from 'node:test';
import { axe, setUp, visit } from './support.mjs';
import { schemes, speaking, states, voices } from './looks/states.mjs';
import { renew, row, writeInto } from './looks/table.mjs';

const document = fileURLToPath(new URL('../../docs/accessibility.md', import.meta.url));
const heights = { 320: 640, 1280: 800 };

/** Colours and width do not depend on the words: every look in one language, and every language in one look. Sie differs from du by one word. */
const looks = {
  de: [['light', 320], ['dark', 320], ['forced', 320], ['light', 1280], ['light', 320, 'sie']],
  'Leichte Sprache': [['light', 320]],
  en: [['light', 320]],
};
const columns = Object.entries(looks).flatMap(([language, its]) => its.map(([scheme, width, address]) => `${language}${address ? ' (Sie)' : ''}, ${scheme}, ${width} px`));

describe('axe in every state, look and language', () => {
  let tools;
  const found = new Map(Object.keys(states).map(state => [state, []]));
  before(async () => { tools = await setUp(); });
  after(async () => {
    await tools.tearDown();
    if (!renew) return;
    await writeInto(document, 'axe', [
      row(['state', ...columns]), row(['---', ...columns.map(() => '---:')]),
      ...[...found].map(([state, counts]) => row([state, ...counts])),
    ]);
  });
  afterEach(() => tools.bot.reset());

  for (const [language, its] of Object.entries(looks))
    for (const [state, reach] of Object.entries(states))
      it(`finds nothing in ${state}, ${language}`, async () => {
        const page = await visit(tools, { path: language === 'en' ? '/en/' : '/', width: 320, height: 640, reducedMotion: 'reduce', before: speaking(voices[language]) });
        await reach(page, tools.bot);
        for (const [scheme, width, address] of its) {
          if (address) await page.locator('gdb-chat').evaluate((chat, address) => chat.setAttribute('address', address), address);
          await page.emulateMedia(schemes[scheme]);
          await page.setViewportSize({ width, height: heights[width] });
          const violations = await axe(page);
          found.get(state).push(violations.length);
          assert.deepEqual(violations, [], [scheme, width, address].join(' '));
        }
        assert.deepEqual([page.problems, page.outside], [[], []]);
        await page.context().close();
      });
});
