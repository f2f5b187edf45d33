// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, describe, it } from 'node:test';
import { axe, setUp, visit } from './support.mjs';
import { schemes, speaking, states, voices } from './looks/states.mjs';
import { renew, row, writeInto } from './looks/table.mjs';

const document = fileURLToPath(new URL('../../docs/accessibility.md', import.meta.url));

describe('axe in every state, look and language', () => {
  let tools;
  const found = new Map(Object.keys(states).map(state => [state, []]));
  before(async () => { tools = await setUp(); });
  after(async () => {
    await tools.tearDown();
    if (!renew) return;
    const looks = Object.keys(voices).flatMap(voice => Object.keys(schemes).map(scheme => `${voice}, ${scheme}`));
    await writeInto(document, 'axe', [
      row(['state', ...looks]), row(['---', ...looks.map(() => '---:')]),
      ...[...found].map(([state, counts]) => row([state, ...counts])),
    ]);
  });
  afterEach(() => tools.bot.reset());

  for (const [language, voice] of Object.entries(voices))
    for (const [state, reach] of Object.entries(states))
      it(`finds nothing in ${state}, ${language}`, async () => {
        const page = await visit(tools, { path: language === 'en' ? '/en/' : '/', width: 320, height: 640, reducedMotion: 'reduce', before: speaking(voice) });
        await reach(page, tools.bot);
        for (const [scheme, media] of Object.entries(schemes)) {
          await page.emulateMedia(media);
          const violations = await axe(page);
          found.get(state).push(violations.length);
          assert.deepEqual(violations, [], scheme);
        }
        assert.deepEqual([page.problems, page.outside], [[], []]);
        await page.context().close();
      });
});
