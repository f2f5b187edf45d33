// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed partial class DecisionTests
{
    public static TheoryData<string> Decisions =>
        [.. RepositoryFiles.Ending(".md").Where(path => path.StartsWith("bot/docs/adr/0", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_has_a_status(string path) => Assert.Matches(Status(), RepositoryFiles.Read(path));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_tells_its_context_its_alternatives_and_what_would_prove_it_wrong(string path)
    {
        var text = RepositoryFiles.Read(path);

        Assert.All(["## Context\n", "## Decision\n", "## Alternatives\n", "## Consequences\n"], heading => Assert.Contains(heading, text, StringComparison.Ordinal));
        Assert.Contains("We were wrong if", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_is_in_the_list(string path) =>
        Assert.Contains($"({Path.GetFileName(path)})", RepositoryFiles.Read("bot/docs/adr/README.md"), StringComparison.Ordinal);

    [Fact]
    public void Answers_ideas_and_the_knowledge_base_know_nothing_of_the_bot_framework()
    {
        string[] free = ["bot/GemeinsamDigital.Bot/Answers/", "bot/GemeinsamDigital.Bot/Ideas/", "knowledge/"];

        var tied = RepositoryFiles.Ending(".cs")
            .Where(path => free.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            .Where(path => RepositoryFiles.Read(path).Contains("Microsoft.Bot", StringComparison.Ordinal));

        Assert.Empty(tied);
    }

    [GeneratedRegex(@"^## Status\s+(Proposed|Accepted|Superseded by \[)", RegexOptions.Multiline)]
    private static partial Regex Status();
}
