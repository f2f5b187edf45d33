// SPDX-License-Identifier: EUPL-1.2
// How a citizen is spoken to: the language and, in German, the form of address.

import type { Language } from './texts';

export interface Voice {
  language: 'de' | 'de-SIMPLE' | 'en';
  /** Undefined where nobody said so: then the bot's own setting counts. */
  address?: 'du' | 'sie' | undefined;
}

const KEY = 'gdb-chat-voice';

/** What a page asks for; the names of the bot's cultures (`de-FORMAL`) are understood as well. */
export function voiceOf(language: string | null | undefined, address?: string | null): Voice {
  const tag = (language ?? '').toLowerCase();
  return {
    language: tag.startsWith('en') ? 'en' : /^(de-simple|leicht)/.test(tag) ? 'de-SIMPLE' : 'de',
    address: tag === 'de-formal' || address === 'sie' ? 'sie' : address === 'du' ? 'du' : undefined,
  };
}

/** What the bot calls it in `gdb/reply`: there `de` is somebody's wish for "du". */
export const voiceNamed = (name: string): Voice => voiceOf(name, name === 'de' ? 'du' : null);

/** The locale of what is sent to the bot. The part after `x` is the bot's own. */
export const localeOf = ({ language, address }: Voice): string => language === 'de' && address ? `de-x-${address}` : language;

/** What browsers and screen readers know. */
export const tagOf = ({ language }: Voice): Language => language === 'en' ? 'en' : 'de';

/** Of a text of the bot's: its own kinds of German are German. */
export const htmlLanguage = (lang: string): string => lang.startsWith('de') ? 'de' : lang;

export const isSame = (one: Voice, other: Voice): boolean =>
  one.language === other.language && (one.language !== 'de' || (one.address ?? 'du') === (other.address ?? 'du'));

/** Kept only once a citizen has switched, and gone with the tab. */
export function remember(voice: Voice): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(voice));
  } catch {
    // Storage may be forbidden; then a reload begins in the page's language.
  }
}

export function remembered(): Voice | undefined {
  try {
    const { language, address } = JSON.parse(sessionStorage.getItem(KEY)!);
    return voiceOf(language, address);
  } catch {
    return undefined;
  }
}
