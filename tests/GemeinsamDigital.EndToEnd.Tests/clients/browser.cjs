// SPDX-License-Identifier: EUPL-1.2
// What directlinejs expects of a browser, on top of what node has: XMLHttpRequest over fetch, and the sockets within reach.
'use strict';

const NodeWebSocket = require('ws');

class XMLHttpRequest {
  readyState = 0;
  status = 0;
  responseText = '';
  responseType = '';
  #headers = {};
  #answer;
  #abort = new AbortController();

  open(method, url) {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getResponseHeader(name) {
    return this.#answer?.headers.get(name) ?? null;
  }

  abort() {
    this.#abort.abort();
  }

  get response() {
    if (this.responseType !== 'json') return this.responseText;
    return this.responseText ? JSON.parse(this.responseText) : null;
  }

  async send(body) {
    try {
      const init = { method: this.method, headers: this.#headers, body: body ?? undefined, signal: this.#abort.signal };
      this.#answer = await fetch(this.url, init);
      this.status = this.#answer.status;
      this.responseText = await this.#answer.text();
    } catch {
      this.status = 0;
    }
    this.readyState = 4;
    this.onreadystatechange?.({});
  }
}

const sockets = [];
const listeners = { lost() {} };

globalThis.WebSocket = class extends NodeWebSocket {
  constructor(...args) {
    super(...args);
    sockets.push(this);
    this.once('close', () => listeners.lost());
  }
};
globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.window = globalThis;

module.exports = { sockets, listeners };
