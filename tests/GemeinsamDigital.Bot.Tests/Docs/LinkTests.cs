// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed partial class LinkTests
{
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

    private static bool Exists(string document, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, parts[0]);
        var full = Path.GetFullPath(path, RepositoryFiles.Root);
        if (parts.Length == 1 || !full.EndsWith(".md", StringComparison.Ordinal))
            return Path.Exists(full);
        return File.Exists(full) && Anchors(full).Contains(parts[1]);
    }

    /// <summary>The anchors of headings, as the usual platforms make them.</summary>
    private static IEnumerable<string> Anchors(string path) => File.ReadLines(path)
        .Where(line => line.StartsWith('#'))
        .Select(line => NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Scheme();

    [GeneratedRegex("`[^`]*`(?!\\])")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
