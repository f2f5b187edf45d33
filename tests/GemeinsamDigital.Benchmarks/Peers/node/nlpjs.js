// SPDX-License-Identifier: EUPL-1.2
import { containerBootstrap } from "@nlpjs/core-loader";
import { LangDe } from "@nlpjs/lang-de";
import { Nlp } from "@nlpjs/nlp";

// An intent per article; title and phrasings are its utterances.
export class Peer {
  isAsync = true;

  constructor(nlp) {
    this.nlp = nlp;
  }

  static async build(documents) {
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use(LangDe);
    const nlp = container.get("nlp");
    nlp.settings.autoSave = false;
    nlp.addLanguage("de");
    for (const { id, phrasings } of documents)
      for (const phrasing of phrasings)
        nlp.addDocument("de", phrasing, id);
    await nlp.train();
    return new Peer(nlp);
  }

  async search(question) {
    const { classifications } = await this.nlp.process("de", question);
    return classifications.filter(({ intent }) => intent !== "None").slice(0, 10).map(({ intent }) => intent);
  }
}
