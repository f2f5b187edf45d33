// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class TextPromptTests
{
    private readonly PromptOptions _options = new() { Prompt = MessageFactory.Text("Wie lautet der Titel?", inputHint: "") };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_written_is_the_answer()
    {
        var client = new DialogTestClient("webchat", new TextPrompt("title"), _options);

        var question = await client.SendActivityAsync<Activity>("Hallo", Token);
        await client.SendActivityAsync<Activity>("Mehr Bänke", Token);

        Assert.Equal(("Wie lautet der Titel?", InputHints.ExpectingInput), (question?.Text, question?.InputHint));
        Assert.Equal((DialogTurnStatus.Complete, "Mehr Bänke"), (client.DialogTurnResult!.Status, client.DialogTurnResult.Result));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_message_is_no_answer(string said)
    {
        var client = new DialogTestClient("webchat", new TextPrompt("title"), _options);
        await client.SendActivityAsync<Activity>("Hallo", Token);

        var again = await client.SendActivityAsync<Activity>(said, Token);

        Assert.Equal("Wie lautet der Titel?", again?.Text);
    }

    [Fact]
    public async Task An_event_in_between_is_not_taken_for_an_answer()
    {
        var client = new DialogTestClient("webchat", new TextPrompt("title"), _options);
        await client.SendActivityAsync<Activity>("Hallo", Token);

        var reply = await client.SendActivityAsync<Activity>(new Activity(ActivityTypes.Event) { Text = "x" }, Token);

        Assert.Null(reply);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult?.Status);
    }

    [Fact]
    public async Task A_validator_sees_the_attempt_and_its_own_notes_and_options()
    {
        var seen = new List<string>();
        _options.Validations = new { max = 5 };
        var client = new DialogTestClient("webchat", new TextPrompt("title", Check), _options);
        await client.SendActivityAsync<Activity>("Hallo", Token);

        await client.SendActivityAsync<Activity>("zu lang", Token);
        await client.SendActivityAsync<Activity>("kurz", Token);

        Assert.Equal(["1  zu lang", "2 zu lang kurz"], seen);
        Assert.Equal("kurz", client.DialogTurnResult?.Result);

        Task<bool> Check(PromptValidatorContext<string> prompt, CancellationToken token)
        {
            var said = prompt.Recognized.Value!;
            seen.Add($"{prompt.AttemptCount} {prompt.State.Get<string>("last")} {said}");
            prompt.State["last"] = said;
            var max = BotJson.ToElement(prompt.Options.Validations).GetProperty("max").GetInt32();
            return Task.FromResult(prompt.Recognized.Succeeded && said.Length <= max);
        }
    }

    [Fact]
    public async Task A_validator_that_answers_itself_is_not_followed_by_the_question()
    {
        var client = new DialogTestClient("webchat", new TextPrompt("title", Refuse), _options);
        await client.SendActivityAsync<Activity>("Hallo", Token);

        var reply = await client.SendActivityAsync<Activity>("x", Token);

        Assert.Equal("Das ist zu kurz.", reply?.Text);
        Assert.Null(client.GetNextReply<Activity>());

        static async Task<bool> Refuse(PromptValidatorContext<string> prompt, CancellationToken token)
        {
            await prompt.Context.SendActivityAsync("Das ist zu kurz.", cancellationToken: token);
            return false;
        }
    }

    [Fact]
    public async Task The_stored_question_holds_nothing_of_the_turn_it_was_asked_in()
    {
        var storage = new MemoryStorage();
        var client = new DialogTestClient("webchat", new TextPrompt("title"), _options, conversationState: new ConversationState(storage));

        await client.SendActivityAsync<Activity>("Hallo", Token);

        var stored = (StoreDocument)Assert.Single(await storage.ReadAsync(["webchat/conversations/Conversation1"], Token)).Value;
        Assert.Equal(
            """{"DialogState":{"dialogStack":[{"id":"title","state":{"options":{"prompt":{"type":"message","inputHint":"","text":"Wie lautet der Titel?","attachments":[],"entities":[]}}}}]}}""".Length,
            stored.Content.GetRawText().Length);
        Assert.DoesNotContain("recipient", stored.Content.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_needs_its_options() => await Assert.ThrowsAsync<ArgumentException>(
        () => new DialogTestClient("webchat", new TextPrompt("title")).SendActivityAsync<Activity>("Hallo", Token));
}
