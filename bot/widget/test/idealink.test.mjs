// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { heard, open, setUp, visit } from './support.mjs';

describe('links to the idea dialog', () => {
  let tools, bot;
  before(async () => { tools = await setUp(); bot = tools.bot; });
  after(() => tools.tearDown());
  afterEach(() => bot.reset());

  const said = () => bot.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities')).map(({ body }) => body.text);
  const answered = page => page.locator('[role=log] .bot').nth(1).waitFor();

  for (const [path, words, left] of [
    ['/?idee', 'Idee einreichen', '/'],
    ['/?idee=neukoelln', 'Idee einreichen in Neukölln', '/'],
    ['/?idee=treptow-koepenick&from=poster', 'Idee einreichen in Treptow-Köpenick', '/?from=poster'],
    ['/?idee=%3Cb%3Ebuy%20this', 'Idee einreichen', '/'],
    ['/en/?idee=mitte#kontakt', 'Submit an idea in Mitte', '/en/#kontakt'],
  ]) it(`${path} says “${words}” after the greeting and leaves ${left}`, async () => {
    const page = await visit(tools, { path });
    await answered(page);
    assert.deepEqual(said(), [words]);
    assert.equal((await heard(page))[1], words);
    assert.equal(page.url(), bot.url + left);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  it('a reload says nothing again', async () => {
    const page = await visit(tools, { path: '/?idee' });
    await answered(page);
    await page.reload();
    assert.equal(await page.locator('gdb-chat [role=dialog]').isVisible(), false);
    await open(page);
    await answered(page);
    await page.waitForTimeout(4000);
    assert.deepEqual(said(), ['Idee einreichen']);
    await page.context().close();
  });

  it('whoever is quicker than the link is not interrupted by it', async () => {
    bot.refusals.push({ match: /POST .*tokens/, status: 503, times: 1, retryAfter: 4 });
    const page = await visit(tools, { path: '/?idee' });
    await page.locator('textarea').fill('Was ist die Kiezbox?');
    await page.locator('textarea').press('Enter');
    await answered(page);
    await page.waitForTimeout(1000);
    assert.deepEqual(said(), ['Was ist die Kiezbox?']);
    await page.context().close();
  });

  it('without the parameter, or on a page that does not ask for it, nothing opens', async () => {
    for (const path of ['/', '/?idea']) {
      const page = await visit(tools, { path });
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('gdb-chat [role=dialog]').isVisible(), false);
      await page.context().close();
    }
    const page = await visit(tools);
    await page.evaluate(() => {
      history.replaceState(null, '', '/?idee');
      document.querySelector('gdb-chat').remove();
      document.body.append(document.createElement('gdb-chat'));
    });
    assert.equal(await page.locator('gdb-chat [role=dialog]').isVisible(), false);
    assert.deepEqual(said(), []);
    await page.context().close();
  });
});
