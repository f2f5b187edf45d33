// SPDX-License-Identifier: EUPL-1.2
// Runs the real directlinejs for a test: orders come as JSON lines on standard input, news go as JSON lines to standard output.
//   node directline.cjs DOMAIN ws|poll [still]      still: its seconds pass only by order, and it takes the longest pauses that it may
//   orders  {"say":"…","id":"…"} {"cut":true} {"pass":500}
//   news    {"token":"…"} {"status":2} {"activity":{…}} {"posted":"id"} {"refused":400} {"lost":true} {"ended":"…"} {"thrown":"…"} {"error":"…"}
'use strict';

const [domain, way, still] = process.argv.slice(2);
const time = require('./time.cjs');
if (still) time.stop();

const { sockets, listeners } = require('./browser.cjs');
const { DirectLine } = require('botframework-directlinejs');
const readline = require('node:readline');

const tell = news => process.stdout.write(`${JSON.stringify(news)}\n`);

async function main() {
  const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  const { token } = await answer.json();
  tell({ token });

  // random: the wait before a reconnect is 3 to 15 seconds.
  const line = new DirectLine({ domain, token, webSocket: way === 'ws', pollingInterval: 250, random: () => (still ? 1 : 0) });
  listeners.lost = () => tell({ lost: true });
  line.connectionStatus$.subscribe(status => tell({ status }), () => {});
  line.activity$.subscribe(activity => tell({ activity }), error => tell({ ended: String(error) }));

  const post = ({ say: text, id: clientActivityID }) => {
    const activity = { type: 'message', from: { id: 'page' }, locale: 'de-DE', text, channelData: { clientActivityID } };
    line.postActivity(activity).subscribe(posted => tell({ posted }), error => tell({ refused: error.status ?? String(error) }));
  };

  for await (const order of readline.createInterface({ input: process.stdin })) {
    const { say, id, cut, pass } = JSON.parse(order);
    if (say !== undefined) post({ say, id });
    if (cut) sockets.splice(0).forEach(socket => socket.close());
    if (pass) time.pass(pass);
  }
}

// What nobody has subscribed to: a browser would write it to its console and go on.
process.on('uncaughtException', error => tell({ thrown: String(error) }));

main().catch(error => {
  tell({ error: String(error) });
  process.exit(1);
});
