// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Teams.Package;
using GemeinsamDigital.Bot.Tests.Support;
using SkiaSharp;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Package;

public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

    private readonly string folder = Directory.CreateTempSubdirectory("gdb-package-").FullName;

    private string Zip => Path.Combine(folder, "app.zip");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_package_holds_manifest_translation_and_icons_with_the_offices_values()
    {
        var (code, said) = await RunAsync("--app-id", AppId, "--url", "https://bot.berlin.de", "--version", "1.2.3");

        Assert.Equal(0, code);
        Assert.Contains(AppId, said, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(Zip);
        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        var manifest = Json(zip, "manifest.json");
        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(AppId, (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal("1.2.3", (string?)manifest["version"]);
        Assert.Equal(["bot.berlin.de"], manifest["validDomains"]!.AsArray().Select(domain => (string)domain!));
        Assert.Equal("https://bot.berlin.de/datenschutz.html", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_settings_give_the_same_bytes()
    {
        await RunAsync("--app-id", AppId, "--url=https://bot.berlin.de/");
        var first = await File.ReadAllBytesAsync(Zip, TestContext.Current.CancellationToken);

        await RunAsync("--app-id", AppId, "--url=https://bot.berlin.de/");

        Assert.Equal(first, await File.ReadAllBytesAsync(Zip, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_of_parameters_says_what_the_command_line_does_not()
    {
        var file = Path.Combine(folder, "parameters.json");
        await File.WriteAllTextAsync(file, $$"""{ "app-id": "{{AppId}}", "url": "https://a.example/", "terms-url": "https://a.example/nutzung", "version": "" }""", TestContext.Current.CancellationToken);

        var (code, _) = await RunAsync("--parameters", file, "--url", "https://b.example/");

        Assert.Equal(0, code);
        using var zip = ZipFile.OpenRead(Zip);
        Assert.Equal(["b.example"], Json(zip, "manifest.json")["validDomains"]!.AsArray().Select(domain => (string)domain!));
        Assert.Equal("https://a.example/nutzung", (string?)Json(zip, "manifest.json")["developer"]!["termsOfUseUrl"]);
    }

    [Fact]
    public async Task The_shipped_file_of_parameters_names_every_one_of_them()
    {
        var shipped = Docs.RepositoryFiles.Read("deploymentTemplates/teams/parameters.json");
        Assert.All(PackageSettings.Names, name => Assert.Contains($"\"{name}\":", shipped, StringComparison.Ordinal));
        var file = Path.Combine(folder, "parameters.json");
        await File.WriteAllTextAsync(file, shipped, TestContext.Current.CancellationToken);

        var (code, _) = await RunAsync("--parameters", file, "--app-id", AppId, "--url", "https://bot.berlin.de");

        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData(1, "--app-id", "keine", "--url", "https://b.de")]
    [InlineData(1, "--app-id", "00000000-0000-0000-0000-000000000000", "--url", "https://b.de")]
    [InlineData(1, "--app-id", AppId, "--url", "http://b.de")]
    [InlineData(1, "--app-id", AppId, "--url", "b.de")]
    [InlineData(1, "--app-id", AppId)]
    [InlineData(1, "--app-id", AppId, "--url", "https://b.de", "--version", "1.2")]
    [InlineData(1, "--app-id", AppId, "--url", "https://b.de", "--terms-url", "nutzung.html")]
    [InlineData(1, "--app-id", AppId, "--url", "https://b.de", "--developer-name", "Ein Amt mit einem Namen, der zu lang ist")]
    [InlineData(1, "--parameters", "gibt-es-nicht.json", "--app-id", AppId, "--url", "https://b.de")]
    [InlineData(2, "--appid", AppId)]
    [InlineData(2, "--app-id")]
    [InlineData(2, "--url", "https://a.de", "--url", "https://b.de")]
    [InlineData(2, "einfach", "so")]
    public async Task What_cannot_be_used_is_said_and_nothing_is_written(int expected, params string[] args)
    {
        var (code, said) = await RunAsync(args);

        Assert.Equal(expected, code);
        Assert.NotEmpty(said);
        Assert.False(File.Exists(Zip));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        using var errors = new StringWriter();
        var nowhere = Path.Combine(folder, "nirgends", "app.zip");

        Assert.Equal(1, await TeamsPackageCommand.RunAsync(["--app-id", AppId, "--url", "https://b.de", "--out", nowhere], TextWriter.Null, errors));

        Assert.Contains(nowhere, errors.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Teams refuses others: 192 × 192 in full colour without transparent parts, 32 × 32 in white on nothing.</summary>
    [Fact]
    public async Task The_icons_are_as_Teams_wants_them()
    {
        await RunAsync("--app-id", AppId, "--url", "https://bot.berlin.de");
        using var zip = ZipFile.OpenRead(Zip);
        using var color = Picture(zip, "color.png");
        using var outline = Picture(zip, "outline.png");

        Assert.Equal((192, 192), (color.Width, color.Height));
        Assert.All(color.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Equal((32, 32), (outline.Width, outline.Height));
        Assert.Contains(outline.Pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(outline.Pixels, pixel => pixel.Alpha == 255);
        Assert.All(outline.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
    }

    /// <summary>A command of the list is sent as it stands there, so the bot must know it, in German and in English.</summary>
    [Fact]
    public async Task Each_command_of_the_manifest_is_understood()
    {
        await RunAsync("--app-id", AppId, "--url", "https://bot.berlin.de");
        using var zip = ZipFile.OpenRead(Zip);
        var german = Json(zip, "manifest.json")["bots"]![0]!["commandLists"]!.AsArray()
            .SelectMany(list => list!["commands"]!.AsArray()).Select(command => (string)command!["title"]!).Distinct().ToList();
        var english = Json(zip, "en.json")
            .Where(text => text.Key.Contains("commandLists", StringComparison.Ordinal) && text.Key.EndsWith(".title", StringComparison.Ordinal))
            .Select(text => (string)text.Value!).Distinct().ToList();
        await using var host = new BotHost();

        Assert.Equal((7, 7), (german.Count, english.Count));
        foreach (var (title, locale) in german.Select(title => (title, "de-DE")).Concat(english.Select(title => (title, "en-US"))))
        {
            var reply = (await new Chat(host, "msteams", locale).SayAsync(title))[0];
            Assert.False(reply.Kind is "fallback" or "candidates", title);
        }
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] args)
    {
        using var said = new StringWriter();
        return (await TeamsPackageCommand.RunAsync([.. args, "--out", Zip], said, said), said.ToString());
    }

    private static JsonObject Json(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        return JsonNode.Parse(content)!.AsObject();
    }

    private static SKBitmap Picture(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return SKBitmap.Decode(bytes.ToArray());
    }
}
