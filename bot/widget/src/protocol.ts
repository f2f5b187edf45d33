// SPDX-License-Identifier: EUPL-1.2
// The part of the Direct Line 3.0 wire format that this widget reads and writes.

export interface Action {
  type: string;
  title: string;
  text?: string;
  value?: unknown;
}

export interface Attachment {
  contentType?: string;
  contentUrl?: string;
  content?: unknown;
  name?: string;
}

/** What a message of the bot says about itself, so that nobody has to parse its sentences. */
export interface Reply {
  type?: string;
  kind?: string;
  step?: string;
  lang?: string;
  /** The language and form of address that was just asked for. */
  voice?: string;
  /** Whether somebody may say that it helped or did not. */
  rateable?: boolean;
  /** Of a form's inputs: id and number of characters. */
  limits?: string[];
}

export interface Activity {
  type: string;
  id?: string;
  name?: string;
  text?: string;
  value?: unknown;
  textFormat?: string;
  locale?: string;
  from?: { id?: string; role?: string };
  entities?: Reply[];
  suggestedActions?: { actions?: Action[] };
  attachments?: Attachment[];
  channelData?: { clientActivityID?: string; postBack?: boolean };
}

export interface Grant {
  conversationId: string;
  token: string;
  expires_in?: number;
  streamUrl?: string;
}

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export const replyOf = (activity: Activity): Reply =>
  activity.entities?.find(entity => entity?.type === 'gdb/reply') ?? {};

/** The user's id is a claim of the token; reading it needs no verification, the server overwrites it anyway. */
export function userOf(token: string): string {
  try {
    const payload = token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    return String(JSON.parse(atob(payload)).user ?? '');
  } catch {
    return '';
  }
}
