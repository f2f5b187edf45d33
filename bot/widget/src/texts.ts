// SPDX-License-Identifier: EUPL-1.2
// Every word of the widget itself. What the bot says comes from the bot.

import { home } from './place';
import type { Voice } from './voice';

export type Language = 'de' | 'en';

const de = {
  open: 'Chat öffnen',
  title: 'Gemeinsam Digital',
  subtitle: 'Computerprogramm, kein Mensch',
  close: 'Chat schließen',
  language: 'Sprache',
  log: 'Gesprächsverlauf',
  bot: 'Bot: ',
  you: 'Du: ',
  label: 'Nachricht',
  hint: 'Enter sendet, Umschalt + Enter beginnt eine neue Zeile.',
  send: 'Senden',
  sending: 'Wird noch gesendet …',
  failed: 'Nicht gesendet.',
  tooLong: 'Nicht gesendet: Der Text ist zu lang.',
  again: 'Noch einmal senden',
  empty: 'Das Feld ist noch leer.',
  choices: 'Antworten zur Auswahl',
  connecting: 'Verbindung wird aufgebaut …',
  offline: 'Die Verbindung ist unterbrochen. Der Chat versucht es weiter.',
  back: 'Die Verbindung ist wieder da.',
  waiting: 'Der Bot sucht eine Antwort …',
  slow: 'Das dauert länger als sonst. Der Chat wartet weiter.',
  typing: 'Der Bot schreibt …',
  ended: 'Dieses Gespräch ist abgelaufen oder wurde gelöscht.',
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
  menu: 'Menü',
  noMenu: 'Das Menü lässt sich gerade nicht laden.',
  copy: 'Gespräch kopieren',
  copied: 'Das Gespräch ist kopiert.',
  notCopied: 'Kopieren geht in diesem Browser nicht. Als Textdatei speichern geht.',
  saveText: 'Als Textdatei speichern',
  saved: 'Das Gespräch ist als Textdatei gespeichert.',
  fileName: 'gespraech',
  print: 'Gespräch drucken',
  beginAnew: 'Neu beginnen',
  askAnew: 'Neu beginnen und dieses Gespräch löschen?',
  yesAnew: 'Ja, neu beginnen',
  erase: 'Gespräch löschen',
  askErase: 'Dieses Gespräch löschen?',
  yesErase: 'Ja, löschen',
  consequence: 'Es verschwindet hier und auf dem Server. Eingereichte Ideen bleiben. Eine angefangene Idee geht verloren, wenn sie nicht mit einem Code gespeichert ist.',
  keep: 'Nein, behalten',
  erasing: 'Das Gespräch wird gelöscht …',
  erased: 'Das Gespräch ist gelöscht. Eingereichte Ideen bleiben gespeichert.',
  notErased: 'Das Löschen hat nicht geklappt. Das Gespräch ist noch da.',
  help: 'Hilfe',
  helpful: 'Ist diese Antwort hilfreich?',
  helps: 'Hilft',
  helpsNot: 'Hilft nicht',
  whyNot: 'Was fehlt oder stimmt nicht? (freiwillig)',
  whyNotHint: 'Bitte keine Namen oder Kontaktdaten. Das Team sieht nur Wörter, die in den Texten des Bots stehen.',
  skip: 'Überspringen',
  rated: 'Danke für die Rückmeldung.',
  notRated: 'Die Rückmeldung ist nicht angekommen.',
};

export type Key = keyof typeof de;
export type Texts = Record<Key, string>;

const formal: Texts = { ...de, you: 'Sie: ' };

const en: Texts = {
  open: 'Open chat',
  title: 'Gemeinsam Digital',
  subtitle: 'A computer program, not a person',
  close: 'Close chat',
  language: 'Language',
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
  ended: 'This conversation has expired or was deleted.',
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
  menu: 'Menu',
  noMenu: 'The menu cannot be loaded right now.',
  copy: 'Copy the conversation',
  copied: 'The conversation is copied.',
  notCopied: 'This browser does not allow copying. Saving as a text file works.',
  saveText: 'Save as a text file',
  saved: 'The conversation is saved as a text file.',
  fileName: 'conversation',
  print: 'Print the conversation',
  beginAnew: 'Start over',
  askAnew: 'Start over and delete this conversation?',
  yesAnew: 'Yes, start over',
  erase: 'Delete the conversation',
  askErase: 'Delete this conversation?',
  yesErase: 'Yes, delete',
  consequence: 'It disappears here and on the server. Submitted ideas stay. An unfinished idea is lost unless it was saved with a code.',
  keep: 'No, keep it',
  erasing: 'Deleting the conversation …',
  erased: 'The conversation is deleted. Submitted ideas stay stored.',
  notErased: 'Deleting did not work. The conversation is still there.',
  help: 'Help',
  helpful: 'Is this answer helpful?',
  helps: 'Helps',
  helpsNot: 'Does not help',
  whyNot: 'What is missing or wrong? (optional)',
  whyNotHint: 'Please no names or contact details. The team sees only words that are in the texts of the bot.',
  skip: 'Skip',
  rated: 'Thank you for the feedback.',
  notRated: 'The feedback did not arrive.',
};

let simple: Texts | undefined;

/**
 * Leichte Sprache comes when it is asked for; until then, or where it cannot be fetched, German says the same.
 * @returns whether there are words now that were not there before.
 */
export async function fetchTexts({ language }: Voice): Promise<boolean> {
  if (language !== 'de-SIMPLE' || simple) return false;
  simple = (await import(new URL('w/simple.js', home).href).catch(() => undefined))?.texts;
  return !!simple;
}

export const texts = ({ language, address }: Voice): Texts =>
  language === 'en' ? en
  : language === 'de-SIMPLE' ? simple ?? de
  : address === 'sie' ? formal : de;

export const charactersLeft = (language: Language, left: number) => left >= 0
  ? language === 'en' ? `${left} characters left.` : `Noch ${left} Zeichen frei.`
  : language === 'en' ? `${-left} characters too many. Please shorten the text.` : `${-left} Zeichen zu viel. Bitte den Text kürzen.`;

export const choicesFollow = (language: Language, count: number) => language === 'en'
  ? ` (${count} ${count === 1 ? 'answer' : 'answers'} to choose from below)`
  : ` (darunter ${count} ${count === 1 ? 'Antwort' : 'Antworten'} zur Auswahl)`;

export const newMessages = (language: string, count: number) => language === 'en'
  ? `${count} new ${count === 1 ? 'message' : 'messages'}`
  : `${count} neue ${count === 1 ? 'Nachricht' : 'Nachrichten'}`;
