// SPDX-License-Identifier: EUPL-1.2
// Pictures to look at: node test/shots.mjs FOLDER
import { mkdir } from 'node:fs/promises';
import { ask, open, setUp, speak, visit } from './support.mjs';

const folder = process.argv[2] ?? 'test/pictures';
await mkdir(folder, { recursive: true });
const tools = await setUp();
const shot = (page, name) => page.screenshot({ path: `${folder}/${name}.png` });

for (const [name, options] of Object.entries({
  wide: {},
  dark: { colorScheme: 'dark' },
  phone: { width: 390, height: 800, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  narrow: { width: 320, height: 640 },
  zoomed: { width: 320, height: 256 },
  forced: { forcedColors: 'active' },
})) {
  const page = await visit(tools, { reducedMotion: 'reduce', ...options });
  await shot(page, `${name}-closed`);
  await open(page);
  await shot(page, `${name}-open`);
  await ask(page, 'Was ist die Kiezbox?');
  await shot(page, `${name}-answer`);
  if (name === 'wide' || name === 'dark') {
    await ask(page, 'Beleg');
    await ask(page, 'Fehler');
    await ask(page, 'Hinweis');
    tools.bot.refusals.push({ match: /POST .*activities/, status: 400, times: 1 });
    await page.locator('textarea').fill('Das kommt nicht an');
    await page.locator('textarea').press('Enter');
    await page.locator('.failed').waitFor();
    await shot(page, `${name}-kinds`);
    await speak(page, 'English');
    await page.locator('.language').click();
    await shot(page, `${name}-english`);
  }
  await page.context().close();
}
for (const path of ['/', '/en/', '/datenschutz.html', '/barrierefreiheit.html']) {
  for (const width of [320, 1280]) {
    const page = await visit(tools, { path, width });
    await page.screenshot({ path: `${folder}/page${path.replace(/\W/g, '-')}${width}.png`, fullPage: true });
    await page.context().close();
  }
}
await tools.tearDown();
