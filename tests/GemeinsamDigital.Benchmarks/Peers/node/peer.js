// SPDX-License-Identifier: EUPL-1.2
// Answers the benchmark's commands on standard input, one per line (Peers/ProcessPeer.cs):
//   index FILE      -> ok NANOSECONDS BYTES
//   search IN OUT   -> ok NANOSECONDS; a line per question in OUT: nanoseconds, then the ids of the ten best
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [kind, ...options] = process.argv.slice(2);
const { Peer } = await import(`./${kind}.js`);
let peer = null;

for await (const line of createInterface({ input: process.stdin })) {
  const [command, ...files] = line.split("\t");
  try {
    console.log(`ok ${await (command === "index" ? index(...files) : search(...files))}`);
  } catch (error) {
    console.log(`failed ${String(error.message).replaceAll("\n", " ")}`);
  }
}

async function index(file) {
  const documents = lines(file).map((line) => {
    const [id, text, ...phrasings] = line.split("\t");
    return { id, text, phrasings };
  });
  peer = null;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const start = process.hrtime.bigint();
  const built = await Peer.build(documents, options);
  const took = process.hrtime.bigint() - start;
  globalThis.gc();
  peer = built;
  return `${took} ${process.memoryUsage().heapUsed - before}`;
}

async function search(file, out) {
  const results = [];
  const begin = process.hrtime.bigint();
  for (const question of lines(file)) {
    const start = process.hrtime.bigint();
    const found = peer.isAsync ? await peer.search(question) : peer.search(question);
    results.push([process.hrtime.bigint() - start, ...found]);
  }
  const took = process.hrtime.bigint() - begin;
  writeFileSync(out, results.map((result) => result.join("\t") + "\n").join(""));
  return took;
}

function lines(file) {
  return readFileSync(file, "utf8").split("\n").filter((line) => line.length > 0);
}
