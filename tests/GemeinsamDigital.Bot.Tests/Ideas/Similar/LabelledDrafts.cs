// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Ideas.Similar;

/// <summary>Invented ideas, and drafts that say which of them are similar: odd numbers for development, even ones only for the test.</summary>
internal static class LabelledDrafts
{
    private const string Folder = "tests/GemeinsamDigital.Bot.Tests/Ideas/Similar";

    public static IReadOnlyList<PublishedIdea> Ideas() =>
        [.. Lines("ideas.jsonl").Select(line => new PublishedIdea(Text(line, "ref"), Text(line, "title"), Text(line, "description")))];

    public static IReadOnlyList<LabelledDraft> Of(Half half) =>
        [.. Lines("queries.jsonl").Select(Draft).Where(draft => draft.Half == half)];

    private static LabelledDraft Draft(JsonElement line) => new(
        Text(line, "id"), Text(line, "title"), Text(line, "description"), [.. line.GetProperty("similar").EnumerateArray().Select(each => each.GetString()!)]);

    private static IEnumerable<JsonElement> Lines(string file) =>
        RepositoryFiles.ReadLines($"{Folder}/{file}").Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;
}

internal sealed record LabelledDraft(string Id, string Title, string Description, HashSet<string> Similar)
{
    public Half Half => int.Parse(Id.Split('-')[^1], CultureInfo.InvariantCulture) % 2 == 1 ? Half.Development : Half.Test;
}

public enum Half
{
    Development,
    Test,
}
