// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setUp, visit } from './support.mjs';
import { look, sameLetters } from './looks/camera.mjs';
import { host } from './looks/host.mjs';
import { writeOverview } from './looks/overview.mjs';
import { compare } from './looks/picture.mjs';
import { schemes, speaking, states, voices } from './looks/states.mjs';
import { renew } from './looks/table.mjs';

const sizes = { 320: 640, 768: 1024, 1280: 800 };

/** Shown for a few seconds only. */
const passing = ['typing'];

const shown = [
  ...Object.keys(states).filter(state => !passing.includes(state)).map(state => ({ name: state, state, voice: {} })),
  ...Object.entries({ english: 'en', 'leichte-sprache': 'Leichte Sprache', sie: 'de (Sie)' }).map(([name, voice]) => ({ name, state: 'reason', voice: voices[voice] })),
];

describe('looks', () => {
  let tools;
  before(async () => {
    tools = await setUp();
    tools.bot.pages.set('/host', host);
  });
  after(async () => {
    await tools.tearDown();
    if (renew) await writeOverview('states', shown.map(({ name }) => name));
  });
  afterEach(() => tools.bot.reset());

  const come = (width, voice = {}) => visit(tools, {
    width, height: sizes[width], reducedMotion: 'reduce', path: '/host',
    before: async page => { await sameLetters(page); await speaking(voice)(page); },
  });

  for (const { name, state, voice } of shown)
    for (const width of Object.keys(sizes).map(Number))
      it(`${name} at ${width} px is as it was`, async () => {
        const page = await come(width, voice);
        await states[state](page, tools.bot);
        for (const [scheme, media] of Object.entries(schemes)) {
          await page.emulateMedia(media);
          await look(page, `states/${width}/${scheme}/${name}`);
        }
        await page.context().close();
      });

  for (const width of [320, 1280])
    it(`a change that people would see is found at ${width} px, one that they would not see is not`, async () => {
      const page = await come(width);
      await states.reason(page);
      const style = async text => {
        await page.evaluate(text => {
          const root = document.querySelector('gdb-chat').shadowRoot;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(known => !known.trial), Object.assign(sheet, { trial: true })];
        }, text);
        return page.screenshot({ animations: 'disabled', caret: 'hide' });
      };
      const usual = await style('');
      const problem = async text => compare(usual, await style(text)).problem;
      for (const invisible of ['', '.bubble { letter-spacing: .005em }', '.bubble { transform: translateY(.5px) }', 'textarea { border-radius: .5em }'])
        assert.equal(await problem(invisible), undefined, invisible);
      for (const visible of ['.feedback > .down { visibility: hidden }', '.send { visibility: hidden }', '.head { background: #004080 }',
        '.panel { height: 36em }'])
        assert.ok(await problem(visible), visible);
      await page.context().close();
    });
});
