// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed class LicenceTests
{
    private const string Header = "SPDX-License-Identifier: EUPL-1.2";

    [Fact]
    public void The_licence_is_the_eupl_in_version_1_2() =>
        Assert.StartsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2", RepositoryFiles.Read("LICENSE"), StringComparison.Ordinal);

    [Fact]
    public void Each_source_file_names_its_licence_at_its_head()
    {
        var sources = RepositoryFiles.Ending(".cs", ".ts", ".js", ".mjs", ".cjs", ".css", ".sql");

        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, path => !NamesItsLicence(path));
    }

    [Fact]
    public void Each_package_that_a_project_names_is_in_the_notices() => Assert.All(NamedPackages(), IsInTheNotices);

    [Fact]
    public void Each_package_that_ships_with_the_bot_is_in_the_notices()
    {
        var shipped = ShippedPackages("GemeinsamDigital.Bot");

        Assert.Contains("Lucene.Net", shipped);
        Assert.All(shipped, IsInTheNotices);
    }

    private static bool NamesItsLicence(string path) =>
        RepositoryFiles.ReadLines(path).Take(2).Any(line => line.Contains(Header, StringComparison.Ordinal));

    private static void IsInTheNotices(string package) =>
        Assert.Matches($@"(?m)^\| (?:.*[ ,(])?{System.Text.RegularExpressions.Regex.Escape(package)}[ ,]", RepositoryFiles.Read("THIRD-PARTY-NOTICES.md"));

    private static IEnumerable<string> NamedPackages()
    {
        var dotnet = XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props")).Descendants()
            .Where(element => element.Name.LocalName is "PackageVersion" or "GlobalPackageReference")
            .Select(element => element.Attribute("Include")!.Value);
        return dotnet.Concat(RepositoryFiles.Ending("package.json").SelectMany(NpmPackages));
    }

    private static IEnumerable<string> NpmPackages(string path)
    {
        using var package = JsonDocument.Parse(RepositoryFiles.Read(path));
        foreach (var field in new[] { "dependencies", "devDependencies" })
        {
            if (!package.RootElement.TryGetProperty(field, out var dependencies))
                continue;
            foreach (var dependency in dependencies.EnumerateObject())
                yield return dependency.Name;
        }
    }

    /// <summary>The packages that a project of ours needs at run time, directly or not; read from what the build wrote for these tests.</summary>
    private static HashSet<string> ShippedPackages(string project)
    {
        var written = Path.ChangeExtension(Assembly.GetExecutingAssembly().Location, ".deps.json");
        using var document = JsonDocument.Parse(File.ReadAllText(written));
        var libraries = document.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .ToDictionary(library => library.Name.Split('/')[0], library => library.Value, StringComparer.OrdinalIgnoreCase);
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Visit(project);
        found.RemoveWhere(name => name.StartsWith("GemeinsamDigital.", StringComparison.Ordinal));
        return found;

        void Visit(string name)
        {
            if (!libraries.TryGetValue(name, out var library) || !found.Add(name) || !library.TryGetProperty("dependencies", out var dependencies))
                return;
            foreach (var dependency in dependencies.EnumerateObject())
                Visit(dependency.Name);
        }
    }
}
