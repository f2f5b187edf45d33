// SPDX-License-Identifier: EUPL-1.2
// Every word of the widget itself. What the bot says comes from the bot.

export type Language = 'de' | 'en';

const de = {
  open: 'Chat öffnen',
  title: 'Gemeinsam Digital',
  subtitle: 'Computerprogramm, kein Mensch',
  close: 'Chat schließen',
  otherLanguage: 'English',
  log: 'Gesprächsverlauf',
  bot: 'Bot: ',
  you: 'Du: ',
  label: 'Nachricht',
  hint: 'Enter sendet, Umschalt + Enter beginnt eine neue Zeile.',
  send: 'Senden',
  sending: 'Wird noch gesendet …',
  failed: 'Nicht gesendet.',
  tooLong: 'Nicht gesendet: Der Text ist zu lang.',
  again: 'Erneut senden',
  empty: 'Das Feld ist noch leer.',
  choices: 'Antworten zur Auswahl',
  connecting: 'Verbindung wird aufgebaut …',
  offline: 'Die Verbindung ist unterbrochen. Der Chat versucht es weiter.',
  back: 'Die Verbindung ist wieder da.',
  waiting: 'Der Bot sucht eine Antwort …',
  slow: 'Das dauert länger als sonst. Der Chat wartet weiter.',
  typing: 'Der Bot schreibt …',
  ended: 'Dieses Gespräch ist abgelaufen.',
  restart: 'Neues Gespräch beginnen',
  receipt: 'Beleg',
  notice: 'Hinweis',
  error: 'Fehler',
  attachment: 'Anhang',
  attach: 'Bild anhängen',
  uploading: 'Das Bild wird gesendet …',
  picture: 'Gesendetes Bild',
  notTaken: 'Datei, nicht angenommen',
  pictureTooLarge: 'Nicht gesendet: Das Bild ist größer als 5 MB.',
  contact: 'Menschlicher Kontakt',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  newTab: ' (öffnet neuen Tab)',
  idea: 'Idee einreichen',
  required: 'Pflichtfeld',
  formRequired: 'Bitte ausfüllen.',
  formSent: 'Abgeschickt',
  sentForm: 'Formular abgeschickt',
  noForm: 'Das Formular lässt sich gerade nicht laden. Im Gespräch geht es trotzdem weiter.',
  notShown: 'Dieser Teil lässt sich hier nicht zeigen.',
};

export type Key = keyof typeof de;
export type Texts = Record<Key, string>;

const en: Texts = {
  open: 'Open chat',
  title: 'Gemeinsam Digital',
  subtitle: 'A computer program, not a person',
  close: 'Close chat',
  otherLanguage: 'Deutsch',
  log: 'Conversation',
  bot: 'Bot: ',
  you: 'You: ',
  label: 'Message',
  hint: 'Enter sends, Shift + Enter starts a new line.',
  send: 'Send',
  sending: 'Still sending …',
  failed: 'Not sent.',
  tooLong: 'Not sent: the text is too long.',
  again: 'Send again',
  empty: 'The field is still empty.',
  choices: 'Answers to choose from',
  connecting: 'Connecting …',
  offline: 'The connection is lost. The chat keeps trying.',
  back: 'The connection is back.',
  waiting: 'The bot is looking for an answer …',
  slow: 'This takes longer than usual. The chat keeps waiting.',
  typing: 'The bot is writing …',
  ended: 'This conversation has expired.',
  restart: 'Start a new conversation',
  receipt: 'Receipt',
  notice: 'Notice',
  error: 'Error',
  attachment: 'Attachment',
  attach: 'Attach a picture',
  uploading: 'Sending the picture …',
  picture: 'Picture you sent',
  notTaken: 'File, not accepted',
  pictureTooLarge: 'Not sent: the picture is larger than 5 MB.',
  contact: 'Talk to a person',
  privacy: 'Data protection',
  accessibility: 'Accessibility',
  newTab: ' (opens a new tab)',
  idea: 'Submit an idea',
  required: 'required',
  formRequired: 'Please fill this in.',
  formSent: 'Sent',
  sentForm: 'Form sent',
  noForm: 'The form cannot be loaded right now. You can simply go on in the chat.',
  notShown: 'This part cannot be shown here.',
};

export const texts = (language: Language, formal: boolean): Texts =>
  language === 'en' ? en : formal ? { ...de, you: 'Sie: ' } : de;

export const charactersLeft = (language: Language, left: number) => left >= 0
  ? language === 'en' ? `${left} characters left.` : `Noch ${left} Zeichen frei.`
  : language === 'en' ? `${-left} characters too many. Please shorten the text.` : `${-left} Zeichen zu viel. Bitte den Text kürzen.`;

export const choicesFollow = (language: Language, count: number) => language === 'en'
  ? ` (${count} ${count === 1 ? 'answer' : 'answers'} to choose from below)`
  : ` (darunter ${count} ${count === 1 ? 'Antwort' : 'Antworten'} zur Auswahl)`;
