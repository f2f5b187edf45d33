// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { row, writeInto } from './table.mjs';

const document = fileURLToPath(new URL('../../../docs/looks.md', import.meta.url));
const looks = ['light', 'dark', 'forced'];

/** A table that shows the narrow pictures and leads to the wide ones. @param kind the folder of the pictures, and the place in the document. */
export const writeOverview = (kind, names) => writeInto(document, kind, [
  row(['state', 'light', 'dark', 'forced colours', 'wider: light, dark, forced']), row(Array(5).fill('---')),
  ...names.map(name => row([
    name,
    ...looks.map(look => `<img src="${place(kind, 320, look, name)}" alt="${name}, ${look}" width="200" loading="lazy">`),
    [768, 1280].map(width => `${width} px: ${looks.map(look => `[${look}](${place(kind, width, look, name)})`).join(', ')}`).join('<br>'),
  ])),
]);

const place = (kind, width, look, name) => `images/${kind}/${width}/${look}/${name}.png`;
