// SPDX-License-Identifier: EUPL-1.2

/** A page with nothing to look at but the chat. The bot's own pages have pictures of their own. */
export const host = {
  type: 'text/html; charset=utf-8',
  content: `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Eine Seite mit dem Chat</title><meta name="color-scheme" content="light dark"><style>body { margin: 1.5em; line-height: 1.5 }</style>
<h1>Eine Seite mit dem Chat</h1><p>Hier steht, was sonst auf der Seite steht.</p>
<gdb-chat language="de" open-label="Frage stellen"></gdb-chat><script src="/w/widget.js"></script></html>`,
};
