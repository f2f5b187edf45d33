// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>Valid values, so that a test names only what it is about.</summary>
internal static class Some
{
    public static ConversationKey Key() => new("emulator", Guid.NewGuid().ToString("N"));

    public static TurnCommit Commit(ConversationKey key, string activityId = "a1", long expectedVersion = 0) => new()
    {
        Key = key,
        ActivityId = activityId,
        ExpectedVersion = expectedVersion,
        MemoryJson = $$"""{"after":"{{activityId}}"}""",
        Replies = ["""{"text":"eins"}""", """{"text":"zwei"}"""],
        ReferenceJson = """{"serviceUrl":"https://example.org"}""",
    };

    private static readonly DateTimeOffset At = new(2026, 11, 23, 12, 30, 15, 250, TimeSpan.Zero);

    public static Idea Idea(string reference) => new()
    {
        Reference = reference,
        CodeHash = "c0ffee",
        DraftId = $"draft-of-{reference}",
        Fields = new IdeaFields
        {
            Type = IdeaType.CooperationOffer,
            Title = "Trinkbrunnen mit Füllstand",
            Description = "Ein Brunnen sagt, ob er läuft.",
            Problem = "Brunnen laufen nicht.",
            Benefit = "Alle, die Durst haben.",
            Handlungsfeld = Handlungsfeld.InklusiveStadtgestaltung,
            Wertekompass = Leitgedanken.Nachhaltig | Leitgedanken.Resilient,
            Bezirk = Bezirk.TreptowKoepenick,
            Place = "Baumschulenweg",
            Measure = "SmartWater",
            Contribution = "Wir haben Sensoren.",
            Link = "https://example.org/brunnen",
            PictureId = "p1",
            DisplayName = "Brunnenfreunde",
        },
        Consent = new Consent("2026-11b", At),
        Contact = new Contact("verschlüsselt", new Consent("2026-11", At.AddSeconds(1))),
        SubmittedAt = At,
        UpdatedAt = At,
        RelatedTo = "2026-00007",
        ChannelId = "emulator",
        Language = "de",
    };
}
