// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.Serialization;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed partial class RepositoryTests
{
    private static string Version => XDocument.Parse(RepositoryFiles.Read("Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine()
    {
        var personal = RepositoryFiles.Ending(".cs", ".ts", ".mjs", ".cjs", ".md", ".json", ".yml", ".props", ".csproj", ".html", "/run")
            .Where(path => PersonalPlace().IsMatch(RepositoryFiles.Read(path)));

        Assert.Empty(personal);
    }

    [Fact]
    public void The_changelog_knows_the_version() =>
        Assert.Contains($"## [{Version}]", RepositoryFiles.Read("CHANGELOG.md"), StringComparison.Ordinal);

    [Fact]
    public void The_description_for_catalogues_is_complete_and_knows_the_version()
    {
        var description = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(RepositoryFiles.Read("publiccode.yml"));

        Assert.Equal(Version, description["softwareVersion"]);
        string[] required =
            ["publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus", "softwareType", "description", "legal", "maintenance", "localisation"];
        Assert.Empty(required.Except(description.Keys));
        Assert.All((Dictionary<object, object>)description["description"], IsDescribed);
    }

    /// <summary>The limits are those of the standard.</summary>
    private static void IsDescribed(KeyValuePair<object, object> language)
    {
        var texts = (Dictionary<object, object>)language.Value;
        Assert.InRange(((string)texts["shortDescription"]).Length, 1, 150);
        Assert.InRange(((string)texts["longDescription"]).Length, 150, 10_000);
        Assert.NotEmpty((List<object>)texts["features"]);
    }

    /// <summary>Every web app on Azure has its own <c>/home/data</c>.</summary>
    [GeneratedRegex(@"(?<![\w./:-])/(home/(?!data\b)|root/|work/|Users/)\w")]
    private static partial Regex PersonalPlace();
}
