// SPDX-License-Identifier: EUPL-1.2
import type { Key, Language } from '../texts';

/** What the menu may do with a conversation. */
export interface Talk {
  readonly log: HTMLElement;
  readonly canErase: boolean;
  /** Says it in the status line. */
  tell(key: Key): void;
  /** @returns whether the bot's server has erased the conversation. */
  erase(this: void): Promise<boolean>;
  /** Erases it and begins another one. */
  beginAnew(this: void): Promise<boolean>;
}

export interface Around {
  talk: Talk;
  help: string;
  word(key: Key): string;
  language(): Language;
  relabel(part: HTMLElement): void;
  /** Closes the menu; the focus goes back to its button. */
  leave(this: void): void;
  /** Closes the menu; the focus is somewhere else already. */
  forget(this: void): void;
}
