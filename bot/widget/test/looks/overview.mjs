// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { row, writeInto } from './table.mjs';

const place = path => `images/states/${path}.png`;

/** A page that shows the narrow pictures and leads to the wide ones. */
export const writeOverview = names => writeInto(fileURLToPath(new URL('../../../docs/looks.md', import.meta.url)), 'pictures', [
  row(['state', 'light', 'dark', 'forced colours', 'wider']), row(Array(5).fill('---')),
  ...names.map(name => row([
    name,
    ...['light', 'dark', 'forced'].map(scheme => `<img src="${place(`320/${scheme}/${name}`)}" alt="${name}, ${scheme}" width="200" loading="lazy">`),
    [768, 1280].map(width => `[${width} px](${place(`${width}/light/${name}`)})`).join(', '),
  ])),
]);
