// SPDX-License-Identifier: EUPL-1.2
// Compares a folder of pictures with the kept ones, or keeps them: the real pages, of which EndToEnd.Tests takes pictures.
// Usage: node test/looks/pages.mjs FOLDER     (pictures are FOLDER/WIDTH/LOOK/STATE.png)
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { images, judge } from './camera.mjs';
import { writeOverview } from './overview.mjs';
import { renew } from './table.mjs';

const listed = async folder => (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.png')).map(name => name.slice(0, -4)).toSorted();

const folder = process.argv[2];
const taken = await listed(folder);
const problems = [];
for (const name of taken) problems.push(await judge(`pages/${name}`, await readFile(join(folder, `${name}.png`))));
for (const name of await listed(join(images, 'pages'))) if (!taken.includes(name)) problems.push(`${name}: nobody takes this picture any more.`);
if (renew) await writeOverview('pages', [...new Set(taken.map(name => name.split('/').at(-1)))]);

const said = problems.filter(Boolean);
if (said.length) console.error(said.join('\n'));
process.exitCode = said.length || !taken.length ? 1 : 0;
