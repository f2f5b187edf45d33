// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class DialogContextTests
{
    private readonly SilentAdapter _adapter = new();
    private readonly DialogState _state = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_running_dialog_nothing_is_continued_or_cancelled()
    {
        var dc = Context();

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync(Token)).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync(Token)).Status);
        Assert.Null(dc.ActiveDialog);
        Assert.Null(dc.Child);
        await dc.RepromptDialogAsync(Token);
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task The_active_dialog_is_first_on_the_stack()
    {
        var dc = Context(Waiting("a"), Waiting("b"));

        await dc.BeginDialogAsync("a", null, Token);
        await dc.BeginDialogAsync("b", null, Token);

        Assert.Equal(["b", "a"], _state.DialogStack.Select(instance => instance.Id));
        Assert.Equal("b", dc.ActiveDialog?.Id);
        Assert.Equal("de-de", dc.GetLocale());
    }

    [Fact]
    public async Task A_dialog_can_be_replaced()
    {
        var dc = Context(Waiting("a"), Waiting("b"));
        await dc.BeginDialogAsync("a", null, Token);

        await dc.ReplaceDialogAsync("b", null, Token);

        Assert.Equal("b", Assert.Single(_state.DialogStack).Id);
    }

    [Fact]
    public async Task Cancelling_empties_the_stack()
    {
        var dc = Context(Waiting("a"), Waiting("b"));
        await dc.BeginDialogAsync("a", null, Token);
        await dc.BeginDialogAsync("b", null, Token);

        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync(Token)).Status);
        Assert.Empty(_state.DialogStack);
    }

    [Fact]
    public async Task The_end_of_the_last_dialog_is_the_end_of_all()
    {
        var dc = Context(Waiting("a"));
        await dc.BeginDialogAsync("a", null, Token);

        var result = await dc.EndDialogAsync("fertig", Token);

        Assert.Equal((DialogTurnStatus.Complete, "fertig"), (result.Status, result.Result));
    }

    [Fact]
    public async Task A_dialog_that_does_nothing_more_passes_results_on()
    {
        var dc = Context(new Plain("outer"), Waiting("inner"));
        await dc.BeginDialogAsync("outer", null, Token);
        await dc.BeginDialogAsync("inner", null, Token);

        Assert.Equal("x", (await dc.EndDialogAsync("x", Token)).Result);

        await dc.BeginDialogAsync("outer", null, Token);
        await dc.RepromptDialogAsync(Token);
        Assert.Equal(DialogTurnStatus.Complete, (await dc.ContinueDialogAsync(Token)).Status);
    }

    [Fact]
    public async Task A_dialog_that_nobody_knows_cannot_begin()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => Context().BeginDialogAsync("ghost", null, Token));

        Assert.Contains("ghost", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_state.DialogStack);
    }

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_begun_from_inside()
    {
        var parent = Context(Waiting("shared"));
        var child = new DialogContext(new DialogSet(), parent, new DialogState());

        await child.BeginDialogAsync("shared", null, Token);

        Assert.Equal("shared", child.ActiveDialog?.Id);
        Assert.Same(parent, child.Parent);
    }

    [Fact]
    public async Task A_stored_dialog_that_no_longer_exists_is_cancelled_and_reported()
    {
        _state.DialogStack.Add(new DialogInstance { Id = "gone" });
        _state.DialogStack.Add(new DialogInstance { Id = "a" });

        var result = await Context(Waiting("a")).ContinueDialogAsync(Token);

        Assert.Equal((DialogTurnStatus.Cancelled, new LostDialog("gone")), (result.Status, result.Result));
        Assert.Empty(_state.DialogStack);
    }

    [Fact]
    public async Task An_answer_whose_asker_no_longer_exists_is_reported_as_well()
    {
        _state.DialogStack.Add(new DialogInstance { Id = "a" });
        _state.DialogStack.Add(new DialogInstance { Id = "gone" });

        var result = await Context(Waiting("a")).EndDialogAsync("Antwort", Token);

        Assert.Equal(new LostDialog("gone"), result.Result);
        Assert.Empty(_state.DialogStack);
    }

    [Fact]
    public void A_set_takes_every_id_once()
    {
        var dialog = Waiting("a");
        var set = new DialogSet().Add(dialog).Add(dialog);

        Assert.Throws<ArgumentException>(() => set.Add(Waiting("a")));
        Assert.Same(dialog, Assert.Single(set.GetDialogs()));
        Assert.Null(set.Find("b"));
    }

    [Fact]
    public async Task A_set_inside_a_component_has_no_state_of_its_own() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(new TurnContext(_adapter, An.IncomingMessage()), Token));

    private DialogContext Context(params Dialog[] dialogs)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
            set.Add(dialog);

        return new DialogContext(set, new TurnContext(_adapter, An.IncomingMessage()), _state);
    }

    private static WaterfallDialog Waiting(string id) => new(id, [(_, _) => Task.FromResult(Dialog.EndOfTurn)]);

    private sealed class Plain(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }
}
