// SPDX-License-Identifier: EUPL-1.2
// Reads Adaptive Cards, one JSON document a line, and lets Microsoft's own library parse and draw each of them.
// Prints one line for each complaint; exits with 1 if there is any.
'use strict';
const readline = require('node:readline');

globalThis.window = globalThis;
const library = require.resolve('adaptivecards/dist/adaptivecards.js');

let number = 0;
let complaints = 0;
readline.createInterface({ input: process.stdin }).on('line', (line) => {
  if (!line.trim()) return;
  number += 1;
  // Loaded anew for each card: 3.0.6 checks languages with a pattern that remembers where it stopped, and refuses every second one.
  delete require.cache[library];
  const { AdaptiveCard, HostConfig, SerializationContext, Version } = require(library);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  const context = new SerializationContext(new Version(1, 5));
  card.parse(JSON.parse(line), context);
  const results = card.validateProperties();
  const events = results.validationEvents.map((each) => each.message);
  for (let i = 0; i < context.eventCount; i += 1) events.push(context.getEventAt(i).message);
  if (card.getItemCount() === 0) events.push('Nothing of the card was understood.');
  for (const event of events) {
    complaints += 1;
    console.log(`Card ${number}: ${event}`);
  }
}).on('close', () => {
  console.log(`${number} cards`);
  process.exitCode = complaints === 0 && number > 0 ? 0 : 1;
});
