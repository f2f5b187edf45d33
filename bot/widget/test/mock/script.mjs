// SPDX-License-Identifier: EUPL-1.2
// What the pretended bot says. The texts are only examples; the real ones live in the bot.

const reply = (kind, text, more = {}) => {
  const { lang = 'de', step, buttons, ...rest } = more;
  return {
    type: 'message',
    text,
    textFormat: 'markdown',
    entities: [{ type: 'gdb/reply', kind, lang, ...(step ? { step } : {}) }],
    ...(buttons ? { suggestedActions: { actions: buttons.map(title => ({ type: 'imBack', title, value: title })) } } : {}),
    ...rest,
  };
};

export const greeting = [
  reply('greeting', 'Hallo! Ich bin ein **Computerprogramm** und beantworte Fragen zu „Gemeinsam Digital: Berlin“. '
    + 'Ich nehme auch deine Ideen für die Stadt entgegen.\n\nWie ich mit Daten umgehe, steht unter [Datenschutz](/datenschutz.html).',
  { buttons: ['Was ist Gemeinsam Digital?', 'Was ist die Kiezbox?', 'Eine Idee einreichen'] }),
];

const scripts = {
  kiezbox: [
    reply('answer', 'Die **Kiezbox 2.0** ist ein Notfallnetz für den Fall, dass Strom und Mobilfunk ausfallen. '
      + 'Die Kästen hängen in Schöneberg und funken untereinander.\n\n'
      + '- Sie laufen mit Solarstrom.\n- Über sie kommen Hinweise der Behörden in den Kiez.\n- Das Projekt war ein *Pilot*.\n\n'
      + 'Quelle: [Was ist eigentlich die Kiezbox?](https://www.technologiestiftung-berlin.de/projekte/kiezbox-2), Stand: 12/2025',
    { buttons: ['Wo stehen die Kiezboxen?', 'Wie lange läuft das Projekt?'] }),
  ],
  english: [reply('answer', 'The Kiezbox is an emergency network. See [the project page](https://www.berlin.de/en/).', { lang: 'en' })],
  fehler: [reply('error', 'Da ist etwas schiefgegangen. Deine Frage ist nicht verloren, bitte versuche es noch einmal.')],
  hinweis: [reply('notice', 'Der Bot wird heute um 22 Uhr gewartet.')],
  beleg: [reply('receipt', 'Deine Idee ist angekommen.\n\nNummer: **2026-00042**\nGeheimer Code: `KX7M-PQ2R`\n\nBitte bewahre beides auf.')],
  auswahl: [
    reply('candidates', 'Meinst du eines von diesen Themen?', { buttons: ['Kiezbox 2.0', 'SmartWater', 'Smart Space Hardenbergplatz'] }),
  ],
  bild: [reply('prompt', 'Magst du ein Bild anhängen?', { step: 'picture' })],
  kontakt: [reply('prompt', 'Wie können wir dich erreichen?', { step: 'contact' })],
};

export function answerTo({ text = '', attachments }) {
  if (attachments)
    return [attachments[0].contentUrl ? reply('prompt', 'Danke. Wie heißt du?', { step: 'name' }) : reply('prompt', 'Das ist kein Bild.', { step: 'picture' })];
  const word = Object.keys(scripts).find(key => text.toLowerCase().includes(key));
  if (text.startsWith('md:')) return [reply('answer', text.slice(3))];
  return scripts[word] ?? [reply('fallback', `Dazu weiß ich leider nichts (${text.length} Zeichen).`)];
}
