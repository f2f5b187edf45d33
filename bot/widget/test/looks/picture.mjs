// SPDX-License-Identifier: EUPL-1.2
// Pictures are compared as people see them: in squares of 8 × 8 px, so that the smoothing of letters does not count,
// and place by place, so that one missing button does.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import UPNG from 'upng-js';

const SQUARE = 8;
/** So much darker or lighter, of 255, is another look. */
const VISIBLE = 26;
/** A place is 64 × 64 px; so many of its squares may look different. */
const PLACE = 8;
/** Places lie over each other, so that no thing falls between two. */
const STEP = 2;
const SHARE_OF_A_PLACE = 0.38;
const SHARE_OF_ALL = 0.05;

function squares(png) {
  const image = UPNG.decode(png);
  const pixels = new Uint8Array(UPNG.toRGBA8(image)[0]);
  const [across, down] = [Math.ceil(image.width / SQUARE), Math.ceil(image.height / SQUARE)];
  const sums = new Float64Array(across * down * 4);
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const [from, to] = [(y * image.width + x) * 4, (Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)) * 4];
      for (let channel = 0; channel < 3; channel++) sums[to + channel] += pixels[from + channel];
      sums[to + 3]++;
    }
  const mean = index => [0, 1, 2].map(channel => sums[index * 4 + channel] / sums[index * 4 + 3]);
  return { width: image.width, height: image.height, across, down, mean, pixels };
}

/** @returns what is wrong in words, or undefined; and a picture that shows where, in red. */
export function compare(expectedPng, actualPng) {
  const [expected, actual] = [squares(expectedPng), squares(actualPng)];
  if (expected.width !== actual.width || expected.height !== actual.height)
    return { problem: `${actual.width} × ${actual.height} px instead of ${expected.width} × ${expected.height}`, picture: actualPng };
  const { across, down } = expected;
  const differs = Array.from({ length: across * down }, (_, index) => {
    const [one, other] = [expected.mean(index), actual.mean(index)];
    return one.some((value, channel) => Math.abs(value - other[channel]) > VISIBLE);
  });
  const share = differs.filter(Boolean).length / differs.length;
  let worst = 0;
  for (let top = 0; top < down; top += STEP)
    for (let left = 0; left < across; left += STEP) {
      let inside = 0;
      for (let y = top; y < Math.min(top + PLACE, down); y++)
        for (let x = left; x < Math.min(left + PLACE, across); x++) inside += Number(differs[y * across + x]);
      worst = Math.max(worst, inside / (PLACE * PLACE));
    }
  const problem = share > SHARE_OF_ALL || worst > SHARE_OF_A_PLACE
    ? `${percent(share)} of the picture looks different (allowed: ${percent(SHARE_OF_ALL)}), and ${percent(worst)} of one place (allowed: ${percent(SHARE_OF_A_PLACE)})`
    : undefined;
  return { problem, share, worst, picture: problem && marked(actual, differs) };
}

function marked({ width, height, across, pixels }, differs) {
  const red = Uint8Array.from(pixels);
  for (let at = 0; at < red.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    if (differs[Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)]) [red[at], red[at + 1]] = [255, red[at + 1] / 3];
  }
  return Buffer.from(UPNG.encode([red.buffer], width, height, 0));
}

const percent = share => `${(share * 100).toFixed(1)} %`;

/** A picture of few colours, to be kept. */
export function small(png, colours = 16) {
  const image = UPNG.decode(png);
  return tight(Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, colours)));
}

/** The same picture, packed as well as zlib can. */
export function tight(png) {
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    parts.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  const isData = ({ type }) => type === 'IDAT';
  const rows = inflateSync(Buffer.concat(parts.filter(isData).map(({ data }) => data)));
  const data = { type: 'IDAT', data: deflateSync(rows, { level: 9, memLevel: 9 }) };
  const first = parts.findIndex(isData);
  return Buffer.concat([png.subarray(0, 8), ...parts.filter((part, index) => !isData(part) || index === first).map(part => chunk(isData(part) ? data : part))]);
}

function chunk({ type, data }) {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
