// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, small } from './picture.mjs';
import { renew } from './table.mjs';

export const images = fileURLToPath(new URL('../../../docs/images', import.meta.url));
const differences = fileURLToPath(new URL('../../../../artifacts/looks', import.meta.url));
const font = weight => readFile(new URL(`../../node_modules/@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`, import.meta.url), 'base64');
const fonts = { 400: await font(400), 700: await font(700) };

const letters = await readFile(new URL('letters.fn.js', import.meta.url), 'utf8');

export const sameLetters = page => page.addInitScript({ content: `(${letters})(${JSON.stringify(fonts)})` });

/** Takes the picture of a page and fails where it differs from the kept one. */
export async function look(page, name) {
  await page.evaluate(() => document.fonts.ready);
  const problem = await judge(name, await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
  assert.equal(problem, undefined);
}

/** Compares with the kept picture, or keeps this one when pictures are renewed. @returns what is wrong in words, or undefined. */
export async function judge(name, actual) {
  const path = join(images, `${name}.png`);
  if (renew) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, small(actual));
    return undefined;
  }
  const expected = await readFile(path).catch(() => undefined);
  if (!expected) return `There is no picture ${path}; RENEW_LOOKS=1 makes it.`;
  const { problem, picture } = compare(expected, actual);
  if (!problem) return undefined;
  const shown = join(differences, `${name}.png`);
  await mkdir(dirname(shown), { recursive: true });
  await writeFile(shown, picture);
  return `${name}: ${problem}. See ${shown}, red where it differs. If it shall look like that: RENEW_LOOKS=1 (bot/docs/looks.md).`;
}
