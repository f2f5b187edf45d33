// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, small } from './picture.mjs';
import { renew } from './table.mjs';

const folder = fileURLToPath(new URL('../../../docs/images/states', import.meta.url));
const differences = fileURLToPath(new URL('../../../../artifacts/looks', import.meta.url));
const font = weight => readFile(new URL(`../../node_modules/@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`, import.meta.url), 'base64');
const fonts = { 400: await font(400), 700: await font(700) };

/** The same letters on every machine, and nothing that moves. */
export const sameLetters = page => page.addInitScript(fonts => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html, body, gdb-chat { font-family: "Same Letters", sans-serif !important }');
  document.adoptedStyleSheets = [sheet];
  for (const [weight, data] of Object.entries(fonts)) {
    const face = new FontFace('Same Letters', Uint8Array.from(atob(data), letter => letter.charCodeAt(0)), { weight });
    document.fonts.add(face);
    void face.load();
  }
}, fonts);

/** Compares with the kept picture, or keeps this one when pictures are renewed. */
export async function look(page, name) {
  await page.evaluate(() => document.fonts.ready);
  const actual = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  const path = join(folder, `${name}.png`);
  if (renew) {
    await mkdir(dirname(path), { recursive: true });
    return writeFile(path, small(actual));
  }
  const expected = await readFile(path).catch(() => undefined);
  assert.ok(expected, `There is no picture ${path}; RENEW_LOOKS=1 makes it.`);
  const { problem, picture } = compare(expected, actual);
  if (!problem) return;
  const shown = join(differences, `${name}.png`);
  await mkdir(dirname(shown), { recursive: true });
  await writeFile(shown, picture);
  assert.fail(`${name}: ${problem}. See ${shown}, red where it differs. If it shall look like that: RENEW_LOOKS=1 npm test (bot/docs/looks.md).`);
}
