// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Teams.Package;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Teams;

/// <summary>The app package under the schemas that Microsoft ships for it.</summary>
public sealed class AppPackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gdb-package-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Manifest_and_translation_fit_the_newest_schema_and_each_other()
    {
        await UnpackAsync();

        var (code, said) = await NodeCheck.RunAsync("teams-package.cjs", folder);

        Assert.Equal("valid: manifest 1.30, 30 texts", said.Trim());
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("manifest.json", "accentColor", "rot", "accentColor")]
    [InlineData("manifest.json", "gibtEsNicht", "x", "gibtEsNicht")]
    [InlineData("en.json", "name.short", "A name that is by far too long for Teams", "30 characters")]
    [InlineData("en.json", "bots[0].commandLists[0].commands[9].title", "Nothing", "not in the manifest")]
    public async Task The_check_finds_what_Teams_would_refuse(string file, string field, string value, string said)
    {
        await UnpackAsync();
        var path = Path.Combine(folder, file);
        var content = JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        content[field] = value;
        await File.WriteAllTextAsync(path, content.ToJsonString(), TestContext.Current.CancellationToken);

        var (code, problems) = await NodeCheck.RunAsync("teams-package.cjs", folder);

        Assert.Equal(1, code);
        Assert.Contains(said, problems, StringComparison.Ordinal);
    }

    private async Task UnpackAsync()
    {
        Client.File("@microsoft/app-manifest", "package.json");
        Client.File("ajv-draft-04", "package.json");
        var zip = Path.Combine(folder, "app.zip");
        string[] args = ["--app-id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "--url", "https://bot.berlin.de/", "--out", zip];
        Assert.Equal(0, await TeamsPackageCommand.RunAsync(args, TextWriter.Null, TextWriter.Null));
        await ZipFile.ExtractToDirectoryAsync(zip, folder, TestContext.Current.CancellationToken);
    }
}
