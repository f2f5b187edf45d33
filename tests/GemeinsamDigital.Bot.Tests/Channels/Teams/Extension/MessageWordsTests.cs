// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams.Extension;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Extension;

public sealed class MessageWordsTests
{
    [Theory]
    [InlineData("<p>Solarbänke &amp; Schatten</p>", "Solarbänke & Schatten")]
    [InlineData("<div>Erste Zeile</div><div>Zweite&nbsp;Zeile</div>", "Erste Zeile\nZweite Zeile")]
    [InlineData("Eins<br>Zwei<br/>Drei", "Eins\nZwei\nDrei")]
    [InlineData("<p>Wir brauchen:</p><ul><li>Bänke</li><li>Bäume</li></ul>", "Wir brauchen:\n\n- Bänke\n- Bäume")]
    [InlineData("<p>Kinder < Erwachsene, 3 < 4 &lt; 5</p>", "Kinder < Erwachsene, 3 < 4 < 5")]
    [InlineData("""<p>Siehe <a href="https://berlin.de/park" title="x">diesen Plan</a>.</p>""", "Siehe diesen Plan (https://berlin.de/park).")]
    [InlineData("""<a href="https://berlin.de/park">berlin.de/park</a>""", "berlin.de/park")]
    [InlineData("""<a href="javascript:alert(1)">klick</a>""", "klick")]
    [InlineData("""<p><at id="0">Megan Bowen</at> hat recht</p>""", "[entfernt] hat recht")]
    [InlineData("""<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Megan</strong><p>Altes</p></blockquote><p>Neues</p>""", "Neues")]
    [InlineData("""<p>Gut <img alt="👍" itemtype="http://schema.skype.com/Emoji" src="x"> so <emoji alt="🌳" title="Baum"></emoji></p>""", "Gut 👍 so 🌳")]
    [InlineData("""<p>Bild: <img alt="geheim.png" src="https://x/y"></p>""", "Bild:")]
    [InlineData("""<attachment id="9"></attachment><p>Karte oben</p>""", "Karte oben")]
    [InlineData("<script>alert('x')</script><style>p{}</style>Text", "Text")]
    [InlineData("<!-- Kommentar --><p>Text</p>", "Text")]
    [InlineData("""<p title="a>b">Text</p>""", "Text")]
    [InlineData("""<p title="offen>Text</p>""", "Text")]
    [InlineData("<at>ohne Ende", "ohne Ende")]
    [InlineData("Nur Text", "Nur Text")]
    [InlineData("<", "<")]
    [InlineData("", "")]
    public void A_message_is_read_without_its_markup(string html, string words) =>
        Assert.Equal(words, PlainText.Lines(MessageWords.Of(html)));

    /// <summary>What anybody can send: no text makes the reader go through all of it again and again.</summary>
    [Theory(Timeout = 60_000)]
    [InlineData("<at>")]
    [InlineData("<a href=\"")]
    [InlineData("<blockquote itemtype=\"Reply\">")]
    [InlineData("<p title='")]
    [InlineData("<")]
    [InlineData("<a href=\"https://x.de\">")]
    [InlineData("<at></attachment")]
    [InlineData("<p a=\"\" b='")]
    public async Task A_hostile_message_is_read_in_one_go(string part)
    {
        var hostile = string.Concat(Enumerable.Repeat(part, 240_000 / part.Length));

        var words = await Task.Run(() => MessageWords.Of(hostile), TestContext.Current.CancellationToken);

        Assert.InRange(words.Length, 0, 3 * hostile.Length);
    }
}
