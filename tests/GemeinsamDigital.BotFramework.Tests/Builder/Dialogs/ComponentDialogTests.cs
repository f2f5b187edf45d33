// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class ComponentDialogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_component_in_a_component_hands_its_answer_out()
    {
        var inner = new ComponentDialog("inner").AddDialog(new TextPrompt("text"));
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.BeginDialogAsync("inner", Question("Innen?"), token),
                (step, token) => step.EndDialogAsync($"außen: {step.Result}", token),
            ]))
            .AddDialog(inner);
        var client = new DialogTestClient("webchat", outer);

        Assert.Equal("Innen?", (await Say(client, "Hallo"))?.Text);
        await Say(client, "ja");

        Assert.Equal("außen: ja", client.DialogTurnResult?.Result);
    }

    [Fact]
    public async Task The_first_dialog_begins_unless_another_is_named()
    {
        var component = new ComponentDialog("c").AddDialog(Ending("first")).AddDialog(Ending("second"));
        Assert.Equal("first", await Run(component));

        component.InitialDialogId = "second";
        Assert.Equal("second", await Run(component));
        Assert.NotNull(component.FindDialog("first"));
    }

    [Fact]
    public async Task A_component_without_dialogs_says_so() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(new ComponentDialog("empty")));

    [Fact]
    public async Task An_interruption_can_cancel_everything_inside()
    {
        var noted = new List<DialogReason>();
        var client = new DialogTestClient("webchat", new Cancellable(noted));
        await Say(client, "Hallo");

        var reply = await Say(client, "abbrechen");

        Assert.Equal("Abgebrochen.", reply?.Text);
        Assert.Equal((DialogTurnStatus.Complete, null), (client.DialogTurnResult!.Status, client.DialogTurnResult.Result));
        Assert.Equal([DialogReason.CancelCalled], noted);
    }

    [Fact]
    public async Task Cancelling_from_outside_reaches_the_dialogs_inside()
    {
        var noted = new List<DialogReason>();
        var client = new DialogTestClient("webchat", new ComponentDialog("outer").AddDialog(new Cancellable(noted)));
        await Say(client, "Hallo");
        Assert.NotNull(client.DialogContext?.Child?.Child?.ActiveDialog);

        await client.DialogContext!.CancelAllDialogsAsync(Token);

        Assert.Empty(client.DialogContext.Stack);
        Assert.Equal([DialogReason.CancelCalled], noted);
    }

    [Fact]
    public async Task After_a_dialog_above_it_the_open_question_is_asked_again()
    {
        var client = new DialogTestClient("webchat", new Helpful());
        await Say(client, "Hallo");

        var help = await Say(client, "hilfe");
        Assert.Equal("Hilfe?", help?.Text);
        var again = await Say(client, "danke");

        Assert.Equal("Titel?", again?.Text);
        await Say(client, "Bänke");
        Assert.Equal("Bänke", client.DialogTurnResult?.Result);
    }

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text) };

    private static WaterfallDialog Ending(string id) => new(id, [(step, token) => step.EndDialogAsync(id, token)]);

    private static async Task<object?> Run(Dialog dialog)
    {
        var client = new DialogTestClient("webchat", dialog);
        await Say(client, "Hallo");
        return client.DialogTurnResult?.Result;
    }

    private static Task<Activity?> Say(DialogTestClient client, string text) => client.SendActivityAsync<Activity>(text, Token);

    private sealed class NotingPrompt(List<DialogReason> noted) : WaterfallDialog("noting", [(_, _) => Task.FromResult(EndOfTurn)])
    {
        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            noted.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class Cancellable : ComponentDialog
    {
        public Cancellable(List<DialogReason> noted) => AddDialog(new NotingPrompt(noted));

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "abbrechen")
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);

            await innerDc.Context.SendActivityAsync("Abgebrochen.", cancellationToken: cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }
    }

    private sealed class Helpful : ComponentDialog
    {
        public Helpful() => AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("text", Question("Titel?"), token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]))
            .AddDialog(new TextPrompt("text"))
            .AddDialog(new ComponentDialog("help").AddDialog(new TextPrompt("help text")));

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "hilfe"
                ? innerDc.BeginDialogAsync("help", Question("Hilfe?"), cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }
}
