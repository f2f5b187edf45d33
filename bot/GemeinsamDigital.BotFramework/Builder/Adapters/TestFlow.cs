// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a chain of what is said and what must be answered; it runs with <see cref="StartTestAsync"/>.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _soFar;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> soFar) =>
        (_adapter, _callback, _soFar) = (adapter, callback, soFar);

    public Task StartTestAsync() => _soFar();

    public TestFlow Send(string userSays) => Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));

    public TestFlow Send(IActivity userActivity) => Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(_adapter.Conversation.User!);
        return _adapter.ProcessActivityAsync(update, _callback);
    });

    public TestFlow Test(string userSays, string expected, string? description = null) =>
        Send(userSays).AssertReply(expected, description);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null) =>
        Send(userSays).AssertReply(validateActivity, description);

    public TestFlow AssertReply(string expected, string? description = null) =>
        AssertText(text => text?.Trim() == expected?.Trim(), $"“{expected}”", description);

    public TestFlow AssertReplyContains(string expected, string? description = null) =>
        AssertText(text => text?.Contains(expected, StringComparison.Ordinal) == true, $"a reply with “{expected}”", description);

    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null) =>
        AssertText(text => candidates.Contains(text, StringComparer.Ordinal), $"one of “{string.Join("”, “", candidates)}”", description);

    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(() =>
        {
            validateActivity(_adapter.GetNextReply() ?? throw Failure("a reply", "nothing", description));
            return Task.CompletedTask;
        });
    }

    public TestFlow AssertNoReply(string? description = null) => Then(() =>
        _adapter.GetNextReply() is { } reply ? throw Failure("no reply", Describe(reply), description) : Task.CompletedTask);

    private TestFlow AssertText(Func<string?, bool> isExpected, string expectation, string? description) => AssertReply(
        reply =>
        {
            if (!isExpected((reply as Activity)?.Text))
                throw Failure(expectation, Describe(reply), description);
        },
        description);

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _soFar().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });

    private static string Describe(IActivity reply) => reply is Activity { Text: { } text } ? $"“{text}”" : $"an activity of type {reply.Type}";

    private static InvalidOperationException Failure(string expected, string actual, string? description) =>
        new($"{(description is null ? "" : description + ": ")}expected {expected}, but the bot sent {actual}.");
}
