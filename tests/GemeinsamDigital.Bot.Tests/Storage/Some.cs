// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
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

    public static Idea Idea(string reference) => new()
    {
        Reference = reference,
        CodeHash = "c0ffee",
        Type = IdeaType.CooperationOffer,
        Title = "Trinkbrunnen mit Füllstand",
        Description = "Ein Brunnen sagt, ob er läuft.",
        ConsentVersion = "2026-11",
        SubmittedAt = new DateTimeOffset(2026, 11, 23, 12, 30, 15, 250, TimeSpan.Zero),
        ChannelId = "emulator",
        Language = "de",
    };
}
