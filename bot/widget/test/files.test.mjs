// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ask, axe, open, setUp, visit } from './support.mjs';

describe('files to keep', () => {
  let tools, page;
  before(async () => {
    tools = await setUp();
    page = await visit(tools);
    await open(page);
    await ask(page, 'beleg');
  });
  after(() => tools.tearDown());

  const link = name => page.getByRole('link', { name });

  it('are links with the name of the file', async () => {
    assert.equal(await link('quittung-2026-00042.txt').count(), 1);
    assert.equal(await link('quittung-2026-00042.json').count(), 1);
    assert.deepEqual(await axe(page), []);
  });

  it('are saved with the keyboard, under the page\'s own security policy', async () => {
    await link('quittung-2026-00042.txt').focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

    assert.equal(download.suggestedFilename(), 'quittung-2026-00042.txt');
    assert.equal(await readFile(await download.path(), 'utf8'), 'Nummer: 2026-00042');
    assert.deepEqual(page.problems, []);
  });

  it('are no links when they could hold a script', async () => {
    assert.equal(await link('boese.html').count(), 0);
    assert.equal(await page.getByText('boese.html').count(), 1);
  });
});
