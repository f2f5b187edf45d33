// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from 'node:fs/promises';

/** Pictures, trees and tables are written anew instead of compared: RENEW_LOOKS=1. */
export const renew = process.env.RENEW_LOOKS === '1';

/** Replaces what stands between the two marks of a document. */
export async function writeInto(file, mark, lines) {
  const text = await readFile(file, 'utf8');
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`];
  const [head, rest] = [text.slice(0, text.indexOf(begin) + begin.length), text.slice(text.indexOf(end))];
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${file} has no place for ${mark}`);
  await writeFile(file, `${head}\n${lines.join('\n')}\n${rest}`);
}

export const row = cells => `| ${cells.join(' | ')} |`;
