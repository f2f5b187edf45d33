// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class DialogExtensionsTests
{
    private readonly SilentAdapter _adapter = new();
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;

    public DialogExtensionsTests()
    {
        _state = new ConversationState(_storage);
        _adapter.Use(new AutoSaveStateMiddleware(_state));
    }

    [Fact]
    public async Task The_first_message_begins_the_dialog_and_the_next_one_continues_it()
    {
        var dialog = new WaterfallDialog("root", [Says("eins"), Says("zwei")]);

        await Run(dialog);
        await Run(dialog);

        Assert.Equal(["eins", "zwei"], Texts);
    }

    [Fact]
    public async Task A_finished_dialog_begins_again_with_the_next_message()
    {
        var dialog = new WaterfallDialog("root", [Says("eins"), (step, token) => step.EndDialogAsync("fertig", token)]);

        await Run(dialog);
        var finished = await Run(dialog);
        await Run(dialog);

        Assert.Equal("fertig", finished.Result);
        Assert.Equal(["eins", "eins"], Texts);
    }

    [Fact]
    public async Task A_conversation_whose_dialog_was_renamed_by_a_deployment_begins_anew()
    {
        await Run(new WaterfallDialog("old", [Says("alt"), Says("alt 2")]));

        var renamed = new WaterfallDialog("new", [SaysWhetherLost, Says("neu 2")]);
        await Run(renamed);
        await Run(renamed);

        Assert.Equal(["alt", "verloren: old", "neu 2"], Texts);
    }

    [Fact]
    public async Task A_dialog_lost_inside_a_component_begins_anew_too()
    {
        await Run(new ComponentDialog("root").AddDialog(new WaterfallDialog("old", [Says("alt")])));

        await Run(new ComponentDialog("root").AddDialog(new WaterfallDialog("new", [SaysWhetherLost])));

        Assert.Equal(["alt", "verloren: old"], Texts);
    }

    [Theory]
    [InlineData("""{"dialogs":{"dialogStack":7}}""")]
    [InlineData("""{"dialogs":[1]}""")]
    [InlineData("""{"dialogs":{"dialogStack":[{"id":"root","state":"x"}]}}""")]
    [InlineData("""{"dialogs":{"dialogStack":[{"id":"root","state":{"values":{"a":{"@long":"x"}},"b":{"@long":"x"}}}]}}""")]
    [InlineData("""{"dialogs":{"dialogStack":[{"state":{}}]}}""")]
    public async Task State_of_another_shape_begins_anew(string stored)
    {
        await _storage.WriteAsync(
            new Dictionary<string, object> { ["webchat/conversations/conversation-1"] = new StoreDocument(JsonDocument.Parse(stored).RootElement) },
            TestContext.Current.CancellationToken);

        await Run(new WaterfallDialog("root", [Says("von vorn")]));

        Assert.Equal(["von vorn"], Texts);
    }

    private IEnumerable<string?> Texts => _adapter.Sent.Select(activity => activity.Text);

    private async Task<DialogTurnResult> Run(Dialog dialog)
    {
        DialogTurnResult? result = null;
        await _adapter.RunAsync(An.IncomingMessage(), async (turn, token) =>
            result = await dialog.RunAsync(turn, _state.CreateProperty<DialogState>("dialogs"), token));
        return result!;
    }

    private static WaterfallStep Says(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private static async Task<DialogTurnResult> SaysWhetherLost(WaterfallStepContext step, CancellationToken token)
    {
        await step.Context.SendActivityAsync($"verloren: {step.Context.TurnState.Get<LostDialog>()?.DialogId}", cancellationToken: token);
        return Dialog.EndOfTurn;
    }
}
