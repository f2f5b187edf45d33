// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using CsCheck;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Tests.Ideas.Simulated;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Ideas;

/// <summary>
/// Citizens who say anything, in any order and in four languages. What must hold after each turn is in <see cref="Promises"/>;
/// <c>bot/docs/simulated-citizens.md</c> tells what they found.
/// </summary>
public sealed class SimulatedCitizensTests
{
    private static readonly long Turns = long.TryParse(Environment.GetEnvironmentVariable("TURNS"), CultureInfo.InvariantCulture, out var turns) ? turns : 200_000;

    private static readonly IdeaDialogEngine Alone = An.Engine();
    private static readonly IdeaDialogEngine WithOthers = An.Engine(new SimilarIdea("2026-00007", "Solarbänke im Park", ["Park"]), new SimilarIdea("2026-00009", "Bänke", ["Kiez"]));

    [Fact]
    public void Whatever_citizens_say_nothing_breaks_nothing_is_lost_and_every_question_can_be_answered()
    {
        var done = 0L;
        Gen.Select(Gen.OneOf(BotLanguage.German, BotLanguage.GermanFormal, BotLanguage.GermanSimple, BotLanguage.English), Gen.Bool, CitizenAction.Conversation)
            .Sample(
                (language, others, actions) =>
                {
                    var conversation = new SimulatedConversation(others ? WithOthers : Alone, language);
                    foreach (var action in actions)
                        conversation.Do(action);
                    Interlocked.Add(ref done, conversation.Turns);
                },
                iter: Turns / 48,
                seed: Environment.GetEnvironmentVariable("CITIZENS_SEED"),
                print: run => $"{run.Item1}{(run.Item2 ? ", with similar ideas" : "")}:\n{string.Join('\n', run.Item3.AsEnumerable())}");

        TestContext.Current.TestOutputHelper?.WriteLine($"{done} turns");
        Assert.True(done >= Turns * 95 / 100, $"Only {done} turns.");
    }
}
