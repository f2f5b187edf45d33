// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Similar;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Support;

internal static class An
{
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    public static IdeaDialogEngine Engine(params SimilarIdea[] similar) => new(
        new Published(similar), Contacts(), new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));

    public static ContactProtection Contacts() => new(Options.Create(new IdeaOptions { ContactKey = Key }));

    private sealed class Published(IReadOnlyList<SimilarIdea> ideas) : ISimilarIdeas
    {
        public IReadOnlyList<SimilarIdea> Find(string title, string description) => ideas;
    }
}
