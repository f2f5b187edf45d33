// SPDX-License-Identifier: EUPL-1.2
// Checks Adaptive Cards with the renderer that Web Chat and others use: node card-rules.cjs FILE.json (an array of cards)
'use strict';
const fs = require('node:fs');
const AdaptiveCards = require('adaptivecards/dist/adaptivecards.js');

const cards = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const problems = cards.flatMap((card, index) => check(card).map(problem => `card ${index}: ${problem}`));
console.log(problems.length === 0 ? `valid: ${cards.length} cards` : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;

function check(json) {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(json, context);
  let found = [];
  for (let i = 0; i < context.eventCount; i++)
    found.push(context.getEventAt(i).message);
  found.push(...card.validateProperties().validationEvents.map(event => event.message));
  // The renderer's own test of "lang" keeps its place from one card to the next and so refuses every second one.
  found = found.filter(problem => !problem.endsWith('for property "lang".'));
  if (!/^1\.[0-5]$/.test(json.version))
    found.push(`version ${json.version}`);
  const all = [...elements(json)];
  const ids = all.filter(element => element.id).map(element => element.id);
  found.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `the id ${id} twice`));
  for (const element of all) {
    const isInput = element.type?.startsWith('Input.');
    if (isInput && !(element.label && element.id))
      found.push(`${element.type} ${element.id} without a label or an id`);
    if (isInput && (element.isRequired || element.regex) && !element.errorMessage)
      found.push(`${element.type} ${element.id} without an error message`);
    if (element.type === 'Image' && typeof element.altText !== 'string')
      found.push('an image without a text in its place');
    if (element.type === 'TextBlock' && element.wrap !== true)
      found.push(`a text that does not wrap: ${element.text.slice(0, 40)}`);
    if (element.type?.startsWith('Action.') && !element.title)
      found.push(`${element.type} without a title`);
  }
  if (!json.fallbackText) found.push('no text for clients without cards');
  if (!/^[a-z]{2,3}$/.test(json.lang)) found.push('no language');
  return found;
}

function* elements(node) {
  if (Array.isArray(node)) {
    for (const each of node) yield* elements(each);
  } else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const [name, value] of Object.entries(node))
      if (name !== 'data') yield* elements(value);
  }
}
