// SPDX-License-Identifier: EUPL-1.2
// Bundles src/ into the app's wwwroot/w. Same sources, same bytes: CI rebuilds and compares.
import { build, transform } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const out = new URL('../GemeinsamDigital.Bot/wwwroot/w/', import.meta.url);
const banner = '/* SPDX-License-Identifier: EUPL-1.2 · built from bot/widget, do not edit */';

const minifiedCss = {
  name: 'minified-css',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, async ({ path }) => ({
    contents: (await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })).code.trim(),
    loader: 'text',
  })),
};

/** A script of the page, and modules that it fetches: when the first card arrives, the menu is opened, Leichte Sprache is asked for.
 * The last one belongs to the page for webmasters. */
const scripts = {
  'widget.js': ['src/main.ts', 'iife'],
  'card.js': ['src/card/card.ts', 'esm'],
  'more.js': ['src/more/more.ts', 'esm'],
  'simple.js': ['src/simple.ts', 'esm'],
  'configure.js': ['src/configure/configure.ts', 'iife'],
};

for (const [name, [entry, format]] of Object.entries(scripts)) {
  const { outputFiles: [{ contents }] } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    charset: 'utf8',
    banner: { js: banner },
    legalComments: 'none',
    plugins: [minifiedCss],
    write: false,
  });
  await writeFile(new URL(name, out), contents);
  console.log(`${name} ${contents.length} bytes, ${brotliCompressSync(contents).length} with brotli`);
}

const css = await transform(await readFile(new URL('src/chat.css', import.meta.url), 'utf8'), { loader: 'css', minify: true });

await writeFile(new URL('widget.css', out), `${banner}\n${css.code}`);
