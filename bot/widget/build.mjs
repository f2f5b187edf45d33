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

const { outputFiles } = await build({
  entryPoints: [new URL('src/main.ts', import.meta.url).pathname],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  banner: { js: banner },
  legalComments: 'none',
  plugins: [minifiedCss],
  write: false,
});

const script = outputFiles[0].contents;
const css = await transform(await readFile(new URL('src/chat.css', import.meta.url), 'utf8'), { loader: 'css', minify: true });

await writeFile(new URL('widget.js', out), script);
await writeFile(new URL('widget.css', out), `${banner}\n${css.code}`);

console.log(`widget.js ${script.length} bytes, ${brotliCompressSync(script).length} with brotli`);
