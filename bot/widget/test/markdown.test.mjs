// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask, open, setUp, visit } from './support.mjs';

describe('markdown', () => {
  let tools, page;
  before(async () => {
    tools = await setUp();
    page = await visit(tools);
    await page.evaluate(() => { globalThis.broken = []; globalThis.alert = text => globalThis.broken.push(text); });
    await open(page);
  });
  after(() => tools.tearDown());

  const shown = async text => {
    const count = await page.locator('[role=log] .bot').count();
    tools.bot.push({ text, textFormat: 'markdown' });
    const bubble = page.locator('[role=log] .bot').nth(count).locator('.bubble');
    await bubble.waitFor();
    return (await bubble.innerHTML()).replace(/ (target="_blank"|rel="noopener noreferrer")/g, '').replace(/<span class="vh".*?<\/span>/g, '');
  };

  for (const [name, text, expected] of [
    ['paragraphs and line breaks', 'eins\nzwei\n\ndrei', '<p>eins<br>zwei</p><p>drei</p>'],
    ['bold and italic', '**fett**, *schräg*, _auch_ und **fett mit *beidem***', '<p><strong>fett</strong>, <em>schräg</em>, <em>auch</em> und <strong>fett mit <em>beidem</em></strong></p>'],
    ['words marked in a sentence', '- **Wann:** „**BärGPT**“, seit **2024** mit **Pop-up**-Aktionen (**Retrospektive**).',
      '<ul><li><strong>Wann:</strong> „<strong>BärGPT</strong>“, seit <strong>2024</strong> mit <strong>Pop-up</strong>-Aktionen (<strong>Retrospektive</strong>).</li></ul>'],
    ['names with underscores', 'daten_schutz_stelle und 2 * 3 * 4', '<p>daten_schutz_stelle und 2 * 3 * 4</p>'],
    ['a list after a sentence', 'Also:\n- a\n- **b**', '<p>Also:</p><ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['a numbered list that starts later', '3. drei\n4. vier', '<ol start="3"><li>drei</li><li>vier</li></ol>'],
    ['a year is no list', '2025. Das war', '<p>2025. Das war</p>'],
    ['a heading', '## Titel\nText', '<p><strong>Titel</strong></p><p>Text</p>'],
    ['a quote', '> Wort\n> für Wort', '<blockquote><p>Wort<br>für Wort</p></blockquote>'],
    ['a rule between two answers', 'eins\n\n---\n\nzwei', '<p>eins</p><hr><p>zwei</p>'],
    ['code', 'Code `KX**7M**`', '<p>Code <code>KX**7M**</code></p>'],
    ['escapes', String.raw`\*kein\* \[Link\]`, '<p>*kein* [Link]</p>'],
    ['a link with its host', '[Seite](https://www.berlin.de/x)', '<p><a href="https://www.berlin.de/x">Seite</a> <span class="host">(berlin.de)</span></p>'],
    ['a label that names its host', '[berlin.de](https://berlin.de/)', '<p><a href="https://berlin.de/">berlin.de</a></p>'],
    ['a label that lies', '[berlin.de](https://evil.example/)', '<p><a href="https://evil.example/">berlin.de</a> <span class="host">(evil.example)</span></p>'],
    ['a bare address', 'Siehe https://berlin.de/a.', '<p>Siehe <a href="https://berlin.de/a">berlin.de/a</a>.</p>'],
    ['an address with brackets', '[x](https://a.de/b_(c))', '<p><a href="https://a.de/b_(c)">x</a> <span class="host">(a.de)</span></p>'],
    ['a look-alike host shows its real name', '[x](https://bеrlin.de/)', '<p><a href="https://xn--brlin-zwe.de/">x</a> <span class="host">(xn--brlin-zwe.de)</span></p>'],
  ])
    it(name, async () => assert.equal(await shown(text), expected));

  it('a page of the bot itself needs no host', async () =>
    assert.equal(await shown('[Datenschutz](/datenschutz.html)'), `<p><a href="${tools.bot.url}/datenschutz.html">Datenschutz</a></p>`));

  it('the bot may name its own page with its address, also where that is plain http', async () =>
    assert.equal(await shown(`[Datenschutz](${tools.bot.url}/datenschutz.html)`), `<p><a href="${tools.bot.url}/datenschutz.html">Datenschutz</a></p>`));

  it('a link that is not safe is its words and its address', async () =>
    assert.equal(await shown('Siehe [Kiezlabor](http://www.kiezlabor.berlin).'), '<p>Siehe Kiezlabor (http://www.kiezlabor.berlin).</p>'));

  it('another port on the same machine is not the bot', async () =>
    assert.equal(await shown('[Datenschutz](http://127.0.0.1:1/datenschutz.html)'), '<p>Datenschutz (http://127.0.0.1:1/datenschutz.html)</p>'));

  const corpus = [
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">',
    '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](java\tscript:alert(1))', '[x]( javascript:alert(1))', '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)', '[x](vbscript:msgbox(1))', '[x](http://evil.example)', '[x](//evil.example)', '[x](/\\evil.example)',
    '[x](\\\\evil.example)', '[x](/\t/evil.example)', '[x](https://user:pass@evil.example/)', '[x](https://berlin.de@evil.example/)', '[x](file:///etc/passwd)', '[x](blob:https://a/b)',
    '<https://a.de" onmouseover="alert(1)>', '![x](https://evil.example/pixel.png)', '[a](https://a.de "title" onclick=alert(1))',
    '**<b onclick=alert(1)>x</b>**', '`<img src=x onerror=alert(1)>`', '- <img src=x onerror=alert(1)>', '> <script>alert(1)</script>', '# <script>alert(1)</script>',
    '[<img src=x onerror=alert(1)>](https://a.de)', '[x][1]\n\n[1]: javascript:alert(1)', '<a href="javascript:alert(1)">x</a>', '{{constructor.constructor("alert(1)")()}}',
    '</div><script>alert(1)</script>', '\u202Ehttps://a.de\u202C', '&lt;script&gt;alert(1)&lt;/script&gt;', '[x](https://[)', '*'.repeat(5000), '['.repeat(5000), '_'.repeat(5000) + 'a', '**a'.repeat(3000), '> '.repeat(2000),
    '\u0000\u0007', '[x](https://a.de/%00%0d%0aSet-Cookie:x)',
  ];
  for (const [index, text] of corpus.entries())
    it(`nothing dangerous comes of ${JSON.stringify(text.slice(0, 48))} (${index + 1})`, async () => {
      await shown(text);
      const found = await page.locator('[role=log] .bot .bubble').last().evaluate((bubble, home) => ({
        tags: [...bubble.querySelectorAll('*')].map(({ localName }) => localName)
          .filter(tag => !['p', 'strong', 'em', 'code', 'a', 'span', 'ul', 'ol', 'li', 'br', 'hr', 'blockquote'].includes(tag)),
        handlers: [...bubble.querySelectorAll('*')].flatMap(element => element.getAttributeNames()).filter(name => name.startsWith('on')),
        links: [...bubble.querySelectorAll('a')].map(({ href }) => href).filter(href => !href.startsWith('https://') && !href.startsWith(home)),
        userinfo: [...bubble.querySelectorAll('a')].filter(({ href }) => new URL(href).username).length,
      }), `${tools.bot.url}/`);
      assert.deepEqual(found, { tags: [], handlers: [], links: [], userinfo: 0 });
      assert.deepEqual(await page.evaluate(() => globalThis.broken), []);
      assert.deepEqual(page.problems, []);
      assert.deepEqual(page.outside, []);
    });

  it('what a citizen writes is only ever text', async () => {
    const text = '**fett** <b>x</b> https://evil.example [x](https://evil.example)';
    await ask(page, text);
    assert.equal(await page.locator('.me .bubble').last().innerHTML(), text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });

  it('a very long answer is shown within a moment', async () => {
    const start = Date.now();
    await shown('[a](https://a.de) **b** _c_ '.repeat(700));
    await shown('x '.repeat(15_000));
    assert.ok(Date.now() - start < 3000);
  });
});
