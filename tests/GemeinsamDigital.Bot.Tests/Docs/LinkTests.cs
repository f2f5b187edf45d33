// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed partial class LinkTests
{
    private const string Overview = "bot/docs/README.md";

    [Fact]
    public void Each_link_inside_the_repository_leads_somewhere()
    {
        var dead = from document in Documents()
                   from target in Targets(document)
                   where !Exists(document, target)
                   select $"{document}: {target}";

        Assert.Empty(dead);
    }

    [Fact]
    public void The_readme_links_to_more_than_a_handful_of_places() => Assert.True(Targets("README.md").Count() > 10);

    [Fact]
    public void The_overview_of_the_documents_names_each_of_them()
    {
        var named = Targets(Overview).Select(target => PathOf(Overview, target)).ToHashSet();

        var missing = Documents().Where(path => path.StartsWith("bot/docs/", StringComparison.Ordinal) && !path.StartsWith("bot/docs/adr/", StringComparison.Ordinal));

        Assert.Empty(missing.Except([Overview, .. named]));
    }

    [Fact]
    public void Whoever_follows_the_links_of_the_readme_comes_to_each_file_of_the_documents()
    {
        var reached = Reached("README.md", []);

        var lost = RepositoryFiles.Ending(".md", ".png", ".svg", ".transcript")
            .Where(path => path.StartsWith("bot/docs/", StringComparison.Ordinal))
            .Where(path => !reached.Any(place => path == place || path.StartsWith(place + "/", StringComparison.Ordinal)));

        Assert.Empty(lost);
    }

    private static HashSet<string> Reached(string document, HashSet<string> reached)
    {
        foreach (var place in Targets(document).Select(target => PathOf(document, target)))
        {
            if (reached.Add(place) && place.EndsWith(".md", StringComparison.Ordinal))
                Reached(place, reached);
        }
        return reached;
    }

    /// <summary>Transcripts hold what people write to the bot, hostile links included.</summary>
    private static IEnumerable<string> Documents() =>
        RepositoryFiles.Ending(".md").Where(path => !path.Contains("/Transcripts/", StringComparison.Ordinal));

    private static IEnumerable<string> Targets(string document) => Link()
        .Matches(WithoutCode(document))
        .Select(match => match.Groups["target"].Value)
        .Where(target => !Scheme().IsMatch(target));

    private static string WithoutCode(string document)
    {
        var text = new StringBuilder();
        var inCode = false;
        foreach (var line in RepositoryFiles.ReadLines(document))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                inCode = !inCode;
            else if (!inCode)
                text.AppendLine(InlineCode().Replace(line, ""));
        }
        return text.ToString();
    }

    /// <summary>From the root of the repository.</summary>
    private static string PathOf(string document, string target)
    {
        var file = target.Split('#')[0];
        var path = file.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, file);
        return Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(path, RepositoryFiles.Root)).Replace('\\', '/');
    }

    private static bool Exists(string document, string target)
    {
        var parts = target.Split('#', 2);
        var full = Path.Combine(RepositoryFiles.Root, PathOf(document, target));
        if (parts.Length == 1 || !full.EndsWith(".md", StringComparison.Ordinal))
            return Path.Exists(full);
        return File.Exists(full) && Anchors(full).Contains(parts[1]);
    }

    /// <summary>The anchors of headings, as the usual platforms make them.</summary>
    private static IEnumerable<string> Anchors(string path) => File.ReadLines(path)
        .Where(line => line.StartsWith('#'))
        .Select(line => NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("""\]\((?<target>[^)\s]+)(\s[^)]*)?\)|<img src="(?<target>[^"]+)""")]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Scheme();

    [GeneratedRegex("`[^`]*`(?!\\])")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
