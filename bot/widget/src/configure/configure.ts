// SPDX-License-Identifier: EUPL-1.2
// The page for webmasters: a form that changes the chat beside it and the lines to copy.

import { contrast, ENOUGH, problemWith, readableOn } from '../colour';
import { type Attribute, snippet } from './snippet';

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = find<HTMLFormElement>('baukasten');
const preview = find('vorschau');
const code = find('zeilen');
const say = (id: string, key: string, value = '') => {
  const place = find(id);
  place.textContent = (place.dataset[key] ?? '').replace('{0}', value);
};

const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
const standard = (name: string) => field(name).dataset['standard'] ?? '';

/** Only what differs from what the chat does anyway. */
function chosen(): Attribute[] {
  const attributes: Attribute[] = [];
  for (const name of new Set([...form.elements].map(element => (element as HTMLInputElement).name).filter(Boolean))) {
    const { type, checked, value } = field(name);
    if (field(name).disabled || name === 'own-text') continue;
    if (type === 'checkbox') {
      if (checked) attributes.push([name, name === 'theme' ? 'off' : true]);
    } else if (value.trim() && value !== standard(name)) {
      attributes.push([name, value.trim()]);
    }
  }
  return attributes;
}

function judgeColours(): void {
  const [accent, ownText] = [field('accent').value, field('own-text').checked];
  const text = field('on-accent');
  text.disabled = !ownText;
  if (!ownText) text.value = readableOn(accent);
  const ratio = contrast(accent, text.value);
  const amount = (Math.floor(ratio * 10) / 10).toLocaleString('de-DE', { minimumFractionDigits: 1 });
  say('kontrast', problemWith({ accent, onAccent: text.value }) ? 'schlecht' : 'gut', amount);
  find('kontrast').classList.toggle('bad', ratio < ENOUGH);
}

function show(): void {
  judgeColours();
  const attributes = chosen();
  const wanted = new Map(attributes);
  for (const name of preview.getAttributeNames())
    if (name !== 'id' && !wanted.has(name)) preview.removeAttribute(name);
  for (const [name, value] of attributes)
    if (preview.getAttribute(name) !== value) preview.setAttribute(name, value === true ? '' : value);
  say('ort', String(wanted.get('position') ?? 'right'));
  code.textContent = snippet(code.dataset['bot']!, attributes, code.dataset[wanted.get('language') === 'en' ? 'fallbackEn' : 'fallback']!);
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    say('kopiert', 'ja');
  } catch {
    getSelection()?.selectAllChildren(code);
    say('kopiert', 'nein');
  }
}

form.addEventListener('input', show);
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', () => setTimeout(show));
find('kopieren').onclick = () => void copy();
for (const [parts, hidden] of [['[data-needs-script]', false], ['[data-without-script]', true]] as const)
  for (const part of document.querySelectorAll<HTMLElement>(parts)) part.hidden = hidden;
show();
