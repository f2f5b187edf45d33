// SPDX-License-Identifier: EUPL-1.2
import MiniSearch from "minisearch";

// With "fuzzy" as its documentation shows it: words may differ by a fifth of their letters or be beginnings of longer ones.
export class Peer {
  isAsync = false;

  constructor(index, options) {
    this.index = index;
    this.options = options;
  }

  static build(documents, options) {
    const index = new MiniSearch({ fields: ["text"] });
    index.addAll(documents);
    return new Peer(index, options.includes("fuzzy") ? { fuzzy: 0.2, prefix: true } : {});
  }

  search(question) {
    return this.index.search(question, this.options).slice(0, 10).map((result) => result.id);
  }
}
