// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Web;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class MarkdownMarkupTests
{
    [Theory]
    [InlineData(@"[Maßnahme: Data \& Smart City](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\">Maßnahme: Data &amp; Smart City</a></p>")]
    [InlineData(@"[**Neu:** 10 \* 10](https://example.org/)", "<p><a href=\"https://example.org/\"><strong>Neu:</strong> 10 * 10</a></p>")]
    [InlineData(@"[\<script\>](https://example.org/)", "<p><a href=\"https://example.org/\">&lt;script&gt;</a></p>")]
    public void The_words_of_a_link_are_read_like_all_words(string markdown, string html) =>
        Assert.Equal(html, MarkdownMarkup.Of(markdown).ToString());
}
