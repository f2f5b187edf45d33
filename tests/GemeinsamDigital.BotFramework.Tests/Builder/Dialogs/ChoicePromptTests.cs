// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class ChoicePromptTests
{
    private readonly ChoicePrompt _prompt = new("choice");
    private readonly PromptOptions _options = new()
    {
        Prompt = MessageFactory.Text("Worum geht es?"),
        RetryPrompt = MessageFactory.Text("Bitte wähle eines aus:"),
        Choices = ChoiceFactory.ToChoices(["Idee", "Frage"]),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_question_comes_with_buttons_and_the_answer_is_the_choice()
    {
        var client = Client("webchat");

        var question = await client.SendActivityAsync<Activity>("Hallo", Token);
        await client.SendActivityAsync<Activity>("die zweite", Token);

        Assert.Equal("Worum geht es?", question?.Text);
        Assert.Equal(["Idee", "Frage"], question!.SuggestedActions!.Actions!.Select(action => action.Title));
        var found = Assert.IsType<FoundChoice>(client.DialogTurnResult?.Result);
        Assert.Equal(("Frage", 1), (found.Value, found.Index));
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_asked_for_again_in_other_words()
    {
        var client = Client("webchat");
        await client.SendActivityAsync<Activity>("Hallo", Token);

        var again = await client.SendActivityAsync<Activity>("Do 01.01.2022", Token);

        Assert.Equal("Bitte wähle eines aus:", again?.Text);
        Assert.Equal(2, again!.SuggestedActions?.Actions?.Count);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult?.Status);
    }

    [Fact]
    public async Task A_text_channel_gets_the_choices_in_german_words() =>
        Assert.Equal("Worum geht es? (1) Idee oder (2) Frage", (await Client("sms").SendActivityAsync<Activity>("Hallo", Token))?.Text);

    [Theory]
    [InlineData(ListStyle.None, "Worum geht es?")]
    [InlineData(ListStyle.Inline, "Worum geht es? (1) Idee oder (2) Frage")]
    [InlineData(ListStyle.List, "Worum geht es?\n\n   1. Idee\n   2. Frage")]
    public async Task The_style_of_a_question_beats_that_of_the_prompt(ListStyle style, string expected)
    {
        _prompt.Style = ListStyle.SuggestedAction;
        _options.Style = style;

        Assert.Equal(expected, (await Client("webchat").SendActivityAsync<Activity>("Hallo", Token))?.Text);
    }

    [Fact]
    public async Task A_card_is_added_to_what_the_question_already_shows()
    {
        _prompt.Style = ListStyle.HeroCard;
        _options.Prompt!.Attachments = [new Attachment("image/png", "https://berlin.example/karte.png")];

        var question = await Client("webchat").SendActivityAsync<Activity>("Hallo", Token);

        Assert.Equal(["image/png", HeroCard.ContentType], question!.Attachments!.Select(attachment => attachment.ContentType));
    }

    [Fact]
    public async Task The_wording_and_the_recognition_can_be_set()
    {
        _prompt.ChoiceOptions = new ChoiceFactoryOptions { InlineOr = " bzw. ", IncludeNumbers = false };
        _prompt.RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false };
        var client = Client("sms");

        var question = await client.SendActivityAsync<Activity>("Hallo", Token);
        await client.SendActivityAsync<Activity>("2", Token);

        Assert.Equal("Worum geht es? Idee bzw. Frage", question?.Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult?.Status);
    }

    [Fact]
    public async Task A_prompt_without_a_question_shows_the_choices_alone()
    {
        _options.Prompt = null;

        var question = await Client("webchat").SendActivityAsync<Activity>("Hallo", Token);

        Assert.Equal(2, question?.SuggestedActions?.Actions?.Count);
    }

    private DialogTestClient Client(string channel) => new(new TestAdapter(channel) { Locale = "de-de" }, _prompt, _options);
}
