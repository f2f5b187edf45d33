// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Tests.Docs;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Web.Embedding;

public sealed partial class EmbeddingPageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lines_to_copy_name_the_address_under_which_people_reach_the_bot()
    {
        await using var host = new BotHost { Settings = { ["Site:PublicUrl"] = "https://bot.example.de/chat/" } };

        var page = WebUtility.HtmlDecode(await host.CreateClient().GetStringAsync("/einbinden", Token));

        Assert.Contains("""<script src="https://bot.example.de/chat/w/widget.js" defer></script>""", page, StringComparison.Ordinal);
        Assert.Contains("connect-src https://bot.example.de wss://bot.example.de;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_public_address_the_page_names_the_one_it_was_asked_for()
    {
        await using var host = new BotHost();

        Assert.Contains("http://localhost/w/widget.js", await host.CreateClient().GetStringAsync("/einbinden", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_allows_itself_nothing_from_elsewhere_and_no_code_in_its_markup()
    {
        await using var host = new BotHost();

        using var response = await host.CreateClient().GetAsync("/einbinden", Token);
        var page = await response.Content.ReadAsStringAsync(Token);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", page);
    }

    [Fact]
    public async Task The_page_works_as_text_where_scripts_do_not_run()
    {
        await using var host = new BotHost();

        var page = await host.CreateClient().GetStringAsync("/einbinden", Token);

        Assert.Contains("data-needs-script hidden", page, StringComparison.Ordinal);
        Assert.Contains("Der Baukasten braucht JavaScript", page, StringComparison.Ordinal);
        Assert.Contains("&lt;gdb-chat", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_and_the_document_name_each_attribute_of_the_widget()
    {
        await using var host = new BotHost();
        var known = Attributes(RepositoryFiles.Read("bot/widget/README.md"), Row());

        Assert.NotEmpty(known);
        Assert.Equal(known, Attributes(await host.CreateClient().GetStringAsync("/einbinden", Token), HtmlRow()));
        Assert.Equal(known, Attributes(RepositoryFiles.Read("bot/docs/embedding.md"), Row()));
    }

    private static SortedSet<string> Attributes(string text, Regex row) =>
        [.. row.Matches(text).SelectMany(match => match.Groups["names"].Value.Split(',')).Select(name => name.Trim(' ', '`'))];

    [GeneratedRegex("""(?m)^\| (?<names>`[a-z-]+`(, `[a-z-]+`)*) \|""")]
    private static partial Regex Row();

    [GeneratedRegex("""<th scope="row"><code>(?<names>[a-z-]+)</code></th>""")]
    private static partial Regex HtmlRow();
}
