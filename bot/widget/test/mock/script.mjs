// SPDX-License-Identifier: EUPL-1.2
// What the pretended bot says. The texts are only examples; the real ones live in the bot.

const reply = (kind, text, more = {}) => {
  const { lang = 'de', step, limits, rateable, buttons, voice, ...rest } = more;
  return {
    type: 'message',
    text,
    textFormat: 'markdown',
    entities: [{ type: 'gdb/reply', kind, lang, ...(voice ? { voice } : {}), ...(step ? { step } : {}), ...(limits ? { limits } : {}), ...(rateable ? { rateable } : {}) }],
    ...(buttons ? { suggestedActions: { actions: buttons.map(title => ({ type: 'imBack', title, value: title })) } } : {}),
    ...rest,
  };
};

const question = (text, ...inputs) => ({ type: 'Container', items: [{ type: 'TextBlock', text, wrap: true }, ...inputs] });

/** One element of every kind that the renderer knows, and one that nobody knows. */
const card = (title = '', problem = undefined) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'de',
  body: [
    { type: 'TextBlock', text: 'Deine Einreichung', style: 'heading' },
    question('Was möchtest du einreichen?', {
      type: 'Input.ChoiceSet', id: 'type', label: 'Art (Pflichtfeld)', style: 'expanded', isRequired: true, errorMessage: 'Wähle bitte bei „Art“ etwas aus.',
      choices: [{ title: 'Idee', value: 'Idea' }, { title: 'Frage an die Stadt', value: 'QuestionToTheCity' }],
    }),
    question('Wie lautet der Titel?',
      ...problem ? [{ type: 'TextBlock', text: problem, color: 'attention' }] : [],
      { type: 'Input.Text', id: 'title', label: 'Titel', isRequired: true, errorMessage: '„Titel“ fehlt noch.', value: title }),
    question('Beschreib bitte genauer.', { type: 'Input.Text', id: 'description', label: 'Beschreibung (freiwillig)', isMultiline: true }),
    question('Auf welche Leitgedanken zahlt es ein?\n\n- **Nachhaltig:** gut für später', {
      type: 'Input.ChoiceSet', id: 'wertekompass', label: 'Wertekompass (freiwillig)', style: 'expanded', isMultiSelect: true, value: 'Nachhaltig',
      choices: [{ title: 'Nachhaltig', value: 'Nachhaltig' }, { title: 'Resilient', value: 'Resilient' }],
    }),
    question('Wo soll es wirken?', {
      type: 'Input.ChoiceSet', id: 'district', label: 'Bezirk (freiwillig)', style: 'compact',
      choices: [{ title: 'Keine Angabe', value: '' }, { title: 'Neukölln', value: 'Neukoelln' }],
    }),
    { type: 'ColumnSet', columns: [
      { type: 'Column', items: [{ type: 'Input.Number', id: 'age', label: 'Alter (freiwillig)', value: '36' }] },
      { type: 'Column', items: [{ type: 'Input.Date', id: 'day', label: 'Tag (freiwillig)', value: '2026-11-23' }] },
    ] },
    { type: 'FactSet', facts: [{ title: 'Frist', value: 'keine' }] },
    { type: 'Unheard.Of', fallback: { type: 'TextBlock', text: 'Statt des Unbekannten' } },
    { type: 'Image', url: 'https://elsewhere.example/pixel.png', altText: 'Ein Bild von anderswo' },
    question('Darf das Land Berlin deine Angaben veröffentlichen?',
      { type: 'Input.Toggle', id: 'consent', label: 'Einverständnis (Pflichtfeld)', title: 'Ja, einverstanden', isRequired: true, errorMessage: 'Kreuze es bitte an.', value: 'false' }),
  ],
  actions: [
    { type: 'Action.Submit', title: 'Zur Übersicht', data: { form: 'idea-form', draft: 'd1' } },
    { type: 'Action.OpenUrl', title: 'Mehr dazu', url: 'https://www.berlin.de/' },
    { type: 'Action.OpenUrl', title: 'Böse', url: 'javascript:alert(1)' },
  ],
});

const form = (text, content) => reply('prompt', text, {
  step: 'form',
  limits: ['title 20', 'description 10000'],
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});

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
    { rateable: true, buttons: ['Wo stehen die Kiezboxen?', 'Wie lange läuft das Projekt?', 'Stimmt das nicht?'] }),
  ],
  english: [reply('answer', 'The Kiezbox is an emergency network. See [the project page](https://www.berlin.de/en/).', { lang: 'en' })],
  fehler: [reply('error', 'Da ist etwas schiefgegangen. Deine Frage ist nicht verloren, bitte versuche es noch einmal.')],
  hinweis: [reply('notice', 'Der Bot wird heute um 22 Uhr gewartet.')],
  beleg: [reply('receipt', 'Deine Idee ist angekommen.\n\nNummer: **2026-00042**\nGeheimer Code: `KX7M-PQ2R`\n\nBitte bewahre beides auf.', {
    attachments: [
      { contentType: 'text/plain', contentUrl: `data:text/plain;charset=utf-8;base64,${btoa('Nummer: 2026-00042')}`, name: 'quittung-2026-00042.txt' },
      { contentType: 'application/json', contentUrl: `data:application/json;charset=utf-8;base64,${btoa('{"reference":"2026-00042"}')}`, name: 'quittung-2026-00042.json' },
      { contentType: 'text/html', contentUrl: `data:text/html;base64,${btoa('<script>alert(1)</script>')}`, name: 'boese.html' },
    ],
  })],
  auswahl: [
    reply('candidates', 'Meinst du eines von diesen Themen?', { buttons: ['Kiezbox 2.0', 'SmartWater', 'Smart Space Hardenbergplatz'] }),
  ],
  einreichung: [reply('prompt', 'Was möchtest du einreichen?', { step: 'type', buttons: ['Idee', 'Frage an die Stadt', 'Herausforderung', 'Abbrechen'] })],
  formular: [form('Hier ist alles auf einen Blick.', card())],
  karte: [form('Eine Karte.', { type: 'AdaptiveCard', version: '1.5', body: 'kein Feld', actions: {} })],
  bild: [reply('prompt', 'Magst du ein Bild anhängen?', { step: 'picture' })],
  kontakt: [reply('prompt', 'Wie können wir dich erreichen?', { step: 'contact' })],
};

/** As the real bot: in the new language, with what a page needs to follow. */
const switched = ({ language = 'de', address }) => {
  const voice = language === 'de' ? address === 'sie' ? 'de-FORMAL' : 'de' : language;
  return reply('notice', language === 'en' ? 'Fine, I will speak English from now on.' : `Gut, ich spreche jetzt ${voice}.`, { lang: language.slice(0, 2), voice });
};

export function answerTo({ text = '', attachments, value, name }) {
  if (name === 'gdb/settings') return [switched(value)];
  if (name) return [];
  if (value?.form)
    return [value.title.includes('!') ? form('Ein paar Angaben brauchen noch etwas.', card(value.title, 'Der Titel schreit.')) : reply('summary', 'Bitte prüfe deine Angaben.', { buttons: ['Absenden'] })];
  if (attachments)
    return [attachments[0].contentUrl ? reply('prompt', 'Danke. Wie heißt du?', { step: 'name' }) : reply('prompt', 'Das ist kein Bild.', { step: 'picture' })];
  const word = Object.keys(scripts).find(key => text.toLowerCase().includes(key));
  if (text.startsWith('md:')) return [reply('answer', text.slice(3))];
  return scripts[word] ?? [reply('fallback', `Dazu weiß ich leider nichts (${text.length} Zeichen).`)];
}
