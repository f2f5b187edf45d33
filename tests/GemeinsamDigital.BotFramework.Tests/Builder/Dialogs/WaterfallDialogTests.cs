// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class WaterfallDialogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_step_gets_the_answer_to_the_question_before()
    {
        var client = Client(
            Ask("Titel?"),
            (step, token) =>
            {
                step.Values["title"] = step.Result;
                return AskNow(step, "Beschreibung?", token);
            },
            (step, token) => step.EndDialogAsync($"{step.Values["title"]}: {step.Result}", token));

        Assert.Equal("Titel?", (await Say(client, "Hallo"))?.Text);
        Assert.Equal("Beschreibung?", (await Say(client, "Bänke"))?.Text);
        Assert.Null(await Say(client, "Mehr davon"));

        Assert.Equal((DialogTurnStatus.Complete, "Bänke: Mehr davon"), (client.DialogTurnResult!.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Values_keep_their_types_from_turn_to_turn()
    {
        object?[] values =
        [
            42, 5L, 2.0, 2.5, 1.5f, 0.1m, true, "Text", null, new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1)),
            new DateOnly(2026, 11, 23), new TimeOnly(10, 30), TimeSpan.FromMinutes(90), new List<string> { "Mitte", "Pankow" },
        ];
        var client = Client(
            (step, token) =>
            {
                for (var i = 0; i < values.Length; i++)
                    step.Values[$"value{i}"] = values[i];
                return AskNow(step, "?", token);
            },
            (step, token) => AskNow(step, "noch etwas?", token),
            (step, token) => step.EndDialogAsync(step.Values.Values.ToArray(), token));

        await Say(client, "Hallo");
        await Say(client, "a");
        await Say(client, "b");

        var after = Assert.IsType<object?[]>(client.DialogTurnResult!.Result);
        Assert.Equal(values, after);
        Assert.Equal(values.Select(value => value?.GetType()), after.Select(value => value?.GetType()));
    }

    [Fact]
    public async Task A_value_of_the_bots_own_type_is_read_by_naming_the_type()
    {
        var client = Client(
            (step, token) =>
            {
                step.Values["draft"] = new Draft("Bänke", 3);
                return AskNow(step, "?", token);
            },
            (step, token) => step.EndDialogAsync((step.Values["draft"], step.Values.Get<Draft>("draft"), step.Values.Get<Draft>("missing")), token));

        await Say(client, "Hallo");
        await Say(client, "x");

        var (stored, draft, missing) = ((object?, Draft?, Draft?))client.DialogTurnResult!.Result!;
        Assert.IsType<JsonElement>(stored);
        Assert.Equal(new Draft("Bänke", 3), draft);
        Assert.Null(missing);
    }

    [Fact]
    public async Task What_is_stored_names_no_types_and_no_nulls()
    {
        var storage = new MemoryStorage();
        var dialog = new WaterfallDialog("root", [(step, token) =>
        {
            step.Values["count"] = 5L;
            step.Values["draft"] = new Draft("Bänke", 3);
            return Task.FromResult(Dialog.EndOfTurn);
        }]);
        var client = new DialogTestClient("webchat", dialog, conversationState: new ConversationState(storage));

        await Say(client, "Hallo");

        var stored = (StoreDocument)Assert.Single(await storage.ReadAsync(["webchat/conversations/Conversation1"], Token)).Value;
        Assert.Equal(
            """{"DialogState":{"dialogStack":[{"id":"root","state":{"options":null,"values":{"count":{"@long":5},"draft":{"title":"Bänke","votes":3}},"stepIndex":0}}]}}""",
            stored.Content.GetRawText());
    }

    [Fact]
    public async Task A_step_can_go_on_without_a_question()
    {
        var reasons = new List<(int, DialogReason)>();
        var client = Client(
            (step, token) => Note(step, step.NextAsync(1, token)),
            (step, token) => Note(step, step.NextAsync((int)step.Result! + 1, token)),
            (step, token) => Note(step, step.NextAsync((int)step.Result! + 1, token)));

        await Say(client, "Hallo");

        Assert.Equal((DialogTurnStatus.Complete, 3), (client.DialogTurnResult!.Status, client.DialogTurnResult.Result));
        Assert.Equal([(0, DialogReason.BeginCalled), (1, DialogReason.NextCalled), (2, DialogReason.NextCalled)], reasons.Order());

        Task<DialogTurnResult> Note(WaterfallStepContext step, Task<DialogTurnResult> result)
        {
            reasons.Add((step.Index, step.Reason));
            return result;
        }
    }

    [Fact]
    public async Task A_step_cannot_go_on_twice()
    {
        var client = Client(
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (step, token) => Task.FromResult(Dialog.EndOfTurn));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Say(client, "Hallo"));
    }

    [Fact]
    public async Task Options_reach_every_step()
    {
        var dialog = new WaterfallDialog("root")
            .AddStep((step, token) => AskNow(step, (string)step.Options!, token))
            .AddStep((step, token) => step.EndDialogAsync(step.Options, token));
        var client = new DialogTestClient("webchat", Component(dialog), "kiezbox");

        Assert.Equal("kiezbox", (await Say(client, "Hallo"))?.Text);
        await Say(client, "x");

        Assert.Equal("kiezbox", client.DialogTurnResult?.Result);
    }

    [Fact]
    public async Task An_event_does_not_move_a_waiting_waterfall()
    {
        var dialog = new WaterfallDialog("root", [(_, _) => Task.FromResult(Dialog.EndOfTurn), (step, token) => step.EndDialogAsync("weiter", token)]);
        var client = new DialogTestClient("webchat", dialog);
        await Say(client, "Hallo");

        await client.SendActivityAsync<Activity>(new Activity(ActivityTypes.Event), Token);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult?.Status);

        await Say(client, "x");
        Assert.Equal("weiter", client.DialogTurnResult?.Result);
    }

    [Fact]
    public async Task A_waterfall_that_has_lost_steps_since_the_last_deployment_simply_ends()
    {
        var state = new ConversationState(new MemoryStorage());
        var before = new DialogTestClient("webchat", Component(new WaterfallDialog("root", [Ask("1?"), Ask("2?"), Ask("3?")])), conversationState: state);
        await Say(before, "Hallo");
        await Say(before, "a");

        var after = new DialogTestClient("webchat", Component(new WaterfallDialog("root", [Ask("1?")])), conversationState: state);
        await Say(after, "b");

        Assert.Equal((DialogTurnStatus.Complete, "b"), (after.DialogTurnResult!.Status, after.DialogTurnResult.Result));
    }

    private static DialogTestClient Client(params WaterfallStep[] steps) => new("webchat", Component(new WaterfallDialog("root", steps)));

    private static ComponentDialog Component(WaterfallDialog dialog) => new ComponentDialog("component").AddDialog(dialog).AddDialog(new TextPrompt("text"));

    private static WaterfallStep Ask(string question) => (step, token) => AskNow(step, question, token);

    private static Task<DialogTurnResult> AskNow(WaterfallStepContext step, string question, CancellationToken token) =>
        step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text(question) }, token);

    private static Task<Activity?> Say(DialogTestClient client, string text) => client.SendActivityAsync<Activity>(text, Token);

    private sealed record Draft(string Title, int Votes);
}
