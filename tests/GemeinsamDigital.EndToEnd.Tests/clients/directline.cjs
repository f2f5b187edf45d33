// SPDX-License-Identifier: EUPL-1.2
// Runs the real directlinejs for a test: orders come as JSON lines on standard input, news go as JSON lines to standard output.
//   node directline.cjs DOMAIN ws|poll
//   orders  {"say":"…"} {"value":{…}} {"cut":true} {"end":true}
//   news    {"token":"…"} {"status":2} {"activity":{…}} {"posted":"id"} {"error":"…"}
'use strict';

const { sockets } = require('./browser.cjs');
const { DirectLine } = require('botframework-directlinejs');
const readline = require('node:readline');

const [domain, way] = process.argv.slice(2);
const tell = news => process.stdout.write(`${JSON.stringify(news)}\n`);

async function main() {
  const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
  const { token } = await answer.json();
  tell({ token });

  // random: the wait before a reconnect, 3 to 15 seconds, is 3 here.
  const line = new DirectLine({ domain, token, webSocket: way === 'ws', pollingInterval: 250, random: () => 0 });
  line.connectionStatus$.subscribe(status => tell({ status }));
  line.activity$.subscribe(activity => tell({ activity }), error => tell({ error: String(error) }));

  const post = fields => {
    const activity = { type: 'message', from: { id: 'page' }, locale: 'de-DE', ...fields };
    line.postActivity(activity).subscribe(posted => tell({ posted }), error => tell({ error: String(error) }));
  };

  for await (const order of readline.createInterface({ input: process.stdin })) {
    const { say, value, cut, end } = JSON.parse(order);
    if (say !== undefined) post({ text: say });
    if (value !== undefined) post({ value });
    if (cut) sockets.splice(0).forEach(socket => socket.close());
    if (end) break;
  }
  line.end();
  process.exit(0);
}

main().catch(error => {
  tell({ error: String(error) });
  process.exit(1);
});
