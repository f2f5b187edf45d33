// SPDX-License-Identifier: EUPL-1.2
// What survives a reload of the page. It is written only after a citizen has opened the chat,
// holds no message, and is gone with the tab.

export interface Session {
  conversationId: string;
  token: string;
}

const KEY = 'gdb-chat';

export function load(): Session | undefined {
  try {
    const session = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return session?.conversationId && session.token ? session : undefined;
  } catch {
    return undefined;
  }
}

export function save(session: Session | undefined): void {
  try {
    if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden; the chat works without, it only forgets on reload.
  }
}
