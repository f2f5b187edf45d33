// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>Valid things; a test changes only what it is about.</summary>
internal static class A
{
    public static Idea Idea() => new()
    {
        Reference = "2026-00001",
        CodeHash = new string('0', 64),
        DraftId = Guid.NewGuid().ToString("N"),
        Fields = Fields(),
        Consent = new Consent(ConsentWording.Publication, At),
        SubmittedAt = At,
        ChannelId = "directline",
        Language = "de",
    };

    public static IdeaDraft Draft(string step) => new()
    {
        Id = "d1",
        Step = step,
        Fields = Fields(),
        Consent = new Consent(ConsentWording.Publication, At),
    };

    /// <summary>A draft on the full path for which every step has a meaning.</summary>
    public static IdeaDraft DraftWithEverything(string step) => Draft(step) with
    {
        Full = true,
        Fields = Fields() with { Bezirk = Bezirk.Neukoelln, PictureId = "p1" },
        Similar = new SimilarHint([new SimilarHintEntry("2026-00007", "Solarbänke im Park", ["Solarbank"])], Shown: false),
    };

    public static IdeaFields Fields() => new()
    {
        Type = IdeaType.Idea,
        Title = "Solarbänke für Neukölln",
        Description = "Bänke mit Solarzellen am Kanal.",
    };

    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
}
