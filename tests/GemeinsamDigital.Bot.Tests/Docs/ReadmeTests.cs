// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = RepositoryFiles.Read("README.md");

    [Fact]
    public void The_readme_explains_each_kind_of_reply()
    {
        var kinds = Enum.GetNames<ReplyKind>().Select(name => name.ToLowerInvariant());

        Assert.Equal(kinds, KindRow().Matches(TableOfKinds()).Select(row => row.Groups[1].Value));
    }

    [Fact]
    public void The_readme_names_the_two_commands()
    {
        Assert.Contains("\ndotnet run --project bot/GemeinsamDigital.Bot\n", Readme, StringComparison.Ordinal);
        Assert.Contains("\ntests/run\n", Readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(RepositoryFiles.Root, "tests/run")));
    }

    private static string TableOfKinds() => Readme[Readme.IndexOf("| kind | when |", StringComparison.Ordinal)..Readme.IndexOf("## Configuration", StringComparison.Ordinal)];

    [GeneratedRegex("^\\| `([a-z]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex KindRow();
}
