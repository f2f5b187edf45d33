// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.Web.Theme;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Web.Theme;

public sealed class ThemeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_settings_the_theme_only_says_how_people_are_addressed()
    {
        await using var host = new BotHost();

        Assert.Equal("""{"address":"du"}""", await host.CreateClient().GetStringAsync("/widget/theme.json", Token));
    }

    [Fact]
    public async Task The_office_decides_texts_colours_place_links_and_languages()
    {
        await using var host = new BotHost
        {
            Settings =
            {
                ["Site:AddressForm"] = "Sie",
                ["Site:PrivacyUrl"] = "https://www.example.de/datenschutz",
                ["Widget:Heading"] = "Digital in Köpenick",
                ["Widget:OpenLabel"] = "Fragen?",
                ["Widget:Greeting"] = "Guten Tag!",
                ["Widget:Position"] = "left",
                ["Widget:Accent"] = "#003366",
                ["Widget:OnAccent"] = "#ffffff",
                ["Widget:AccentDark"] = "#ffd400",
                ["Widget:AccessibilityUrl"] = "https://www.example.de/bf",
                ["Widget:Languages:0"] = "de",
                ["Widget:Languages:1"] = "en",
            },
        };

        using var theme = JsonDocument.Parse(await host.CreateClient().GetStringAsync("/widget/theme.json", Token));

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse("""
            {
              "heading": "Digital in Köpenick", "openLabel": "Fragen?", "greeting": "Guten Tag!", "position": "left", "address": "sie",
              "languages": ["de", "en"],
              "light": { "accent": "#003366", "onAccent": "#ffffff" }, "dark": { "accent": "#ffd400" },
              "links": { "privacy": "https://www.example.de/datenschutz", "accessibility": "https://www.example.de/bf" }
            }
            """).RootElement, theme.RootElement), theme.RootElement.GetRawText());
    }

    [Fact]
    public async Task Any_site_and_any_cache_may_have_it_and_nobody_is_recognised()
    {
        await using var host = new BotHost();
        var http = host.CreateClient();

        using var first = await http.GetAsync("/widget/theme.json", Token);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/widget/theme.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again, Token);

        Assert.Equal("*", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal((true, TimeSpan.FromMinutes(5)), (first.Headers.CacheControl!.Public, first.Headers.CacheControl.MaxAge));
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal("application/json", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("Widget:Accent", "red")]
    [InlineData("Widget:Accent", "#fff")]
    [InlineData("Widget:Accent", "#123456;}")]
    [InlineData("Widget:OnAccent", "#ffffff")]
    [InlineData("Widget:Position", "inline")]
    [InlineData("Widget:Languages:0", "tlh")]
    [InlineData("Widget:Heading", " ")]
    [InlineData("Widget:Greeting", "Guten\nTag")]
    [InlineData("Widget:AccessibilityUrl", "javascript:alert(1)")]
    public async Task The_bot_does_not_start_with_what_the_chat_could_not_show(string setting, string value)
    {
        await using var host = new BotHost { Settings = { [setting] = value } };

        Assert.ThrowsAny<Exception>(() => host.Server);

        Assert.Contains(host.Log.Lines, line => line.Contains(setting.TrimEnd('0', ':'), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bot_does_not_start_with_colours_that_nobody_could_read()
    {
        await using var host = new BotHost { Settings = { ["Widget:Accent"] = "#777777", ["Widget:OnAccent"] = "#ffffff" } };

        Assert.ThrowsAny<Exception>(() => host.Server);

        Assert.Contains(host.Log.Lines, line => line.Contains("Widget:OnAccent on Widget:Accent has a contrast of 4.48:1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#c4001a", "#ffffff", 6.25)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Contrast_is_what_the_guidelines_say(string one, string other, double expected) =>
        Assert.Equal(expected, Colour.Parse(one)!.ContrastWith(Colour.Parse(other)!), 0.01);
}
