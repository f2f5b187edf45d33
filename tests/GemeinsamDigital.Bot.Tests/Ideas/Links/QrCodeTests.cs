// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.AspNetCore.Http;
using QRCoder;

namespace GemeinsamDigital.Bot.Tests.Ideas.Links;

public sealed partial class QrCodeTests
{
    private const string Site = "https://ideen.example/bot/";

    [Theory]
    [InlineData("/qr/idee.svg", Site + "?idee")]
    [InlineData("/qr/idee.svg?ort=neukoelln", Site + "?idee=neukoelln")]
    [InlineData("/qr/idee.svg?ort=treptow-koepenick", Site + "?idee=treptow-koepenick")]
    public async Task The_svg_holds_the_address_of_the_start_page(string path, string address)
    {
        await using var host = Host();
        using var response = await host.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var svg = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(address, XDocument.Parse(svg).Root!.Elements().First().Value);
        using var expected = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        Assert.Equal(Rows(expected.ModuleMatrix), Rows(svg));
    }

    [Fact]
    public async Task The_png_holds_the_same_address()
    {
        await using var host = Host();
        using var response = await host.CreateClient().GetAsync(new Uri("/qr/idee.png?ort=mitte", UriKind.Relative), TestContext.Current.CancellationToken);

        using var code = QRCodeGenerator.GenerateQrCode(Site + "?idee=mitte", QRCodeGenerator.ECCLevel.Q);
        using var expected = new PngByteQRCode(code);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected.GetGraphic(20), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_Bezirk_has_its_own_code()
    {
        await using var host = Host();
        var codes = new HashSet<string>();

        foreach (var slug in BezirkSlug.All)
            codes.Add(await host.CreateClient().GetStringAsync(new Uri($"/qr/idee.svg?ort={slug}", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal(12, codes.Count);
    }

    [Theory]
    [InlineData("ort=")]
    [InlineData("ort=Neukölln")]
    [InlineData("ort=ganz-berlin")]
    [InlineData("ort=https://evil.example")]
    [InlineData("ort=mitte&ort=pankow")]
    [InlineData("ort=%3Cscript%3E")]
    public async Task Anything_but_one_known_Bezirk_is_refused_with_the_list_of_them(string query)
    {
        await using var host = Host();
        using var response = await host.CreateClient().GetAsync(new Uri($"/qr/idee.svg?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("ort = mitte | friedrichshain-kreuzberg | ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_for_a_known_site_may_be_kept_and_one_for_the_host_asked_for_may_not()
    {
        await using var known = Host();
        await using var unknown = new BotHost();
        using var kept = await known.CreateClient().GetAsync(new Uri("/qr/idee.svg", UriKind.Relative), TestContext.Current.CancellationToken);
        using var asked = await unknown.CreateClient().GetAsync(new Uri("/qr/idee.svg", UriKind.Relative), TestContext.Current.CancellationToken);
        var svg = await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(kept.Headers.CacheControl is { Public: true, MaxAge.TotalHours: >= 1 });
        Assert.True(asked.Headers.CacheControl?.NoCache);
        Assert.Contains("<title>http://localhost/?idee</title>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_host_of_any_length_breaks_nothing()
    {
        await using var host = new BotHost();

        var http = await host.Server.SendAsync(
            http =>
            {
                http.Request.Path = "/qr/idee.svg";
                http.Request.Host = new HostString(string.Join('.', Enumerable.Repeat("evil", 1000)));
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(StatusCodes.Status400BadRequest, http.Response.StatusCode);
    }

    [Fact]
    public async Task The_picture_needs_nothing_that_the_content_security_policy_forbids()
    {
        await using var host = Host();
        var svg = await host.CreateClient().GetStringAsync(new Uri("/qr/idee.svg", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("style", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("script", svg, StringComparison.Ordinal);
    }

    private static BotHost Host() => new() { Settings = { ["Site:PublicUrl"] = Site } };

    private static IEnumerable<string> Rows(List<BitArray> matrix) =>
        matrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '#' : '.')));

    private static IEnumerable<string> Rows(string svg)
    {
        var size = Number(Size().Match(svg).Groups[1]);
        var rows = Enumerable.Range(0, size).Select(_ => new string('.', size).ToCharArray()).ToArray();
        foreach (Match run in Run().Matches(svg))
            Array.Fill(rows[Number(run.Groups["y"])], '#', Number(run.Groups["x"]), Number(run.Groups["width"]));
        return rows.Select(row => new string(row));
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"viewBox=""0 0 (\d+) \d+""")]
    private static partial Regex Size();

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<width>\d+)v1H\d+z")]
    private static partial Regex Run();
}
