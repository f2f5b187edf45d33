// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs;

public sealed class ConfirmPromptTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("Ja bitte")]
    [InlineData("Ja, gerne!")]
    [InlineData("jo")]
    [InlineData("jawohl")]
    [InlineData("klar")]
    [InlineData("na klar")]
    [InlineData("gerne")]
    [InlineData("sehr gerne")]
    [InlineData("aber gerne")]
    [InlineData("ok")]
    [InlineData("okay")]
    [InlineData("passt")]
    [InlineData("passt so")]
    [InlineData("genau")]
    [InlineData("stimmt")]
    [InlineData("Ja, das ist richtig.")]
    [InlineData("auf jeden Fall")]
    [InlineData("natürlich")]
    [InlineData("👍")]
    [InlineData("👍🏽")]
    [InlineData("yes")]
    [InlineData("Yes please")]
    [InlineData("that's right")]
    [InlineData("1")]
    public async Task This_is_a_yes(string said) => Assert.True(await Answer(said));

    [Theory]
    [InlineData("nein")]
    [InlineData("Nein danke")]
    [InlineData("nee")]
    [InlineData("nö")]
    [InlineData("nee danke")]
    [InlineData("lieber nicht")]
    [InlineData("auf keinen Fall")]
    [InlineData("auf gar keinen Fall!")]
    [InlineData("das stimmt nicht")]
    [InlineData("Nein, das stimmt nicht")]
    [InlineData("natürlich nicht")]
    [InlineData("👎")]
    [InlineData("no")]
    [InlineData("no thanks")]
    [InlineData("2")]
    [InlineData("die zweite")]
    public async Task This_is_a_no(string said) => Assert.False(await Answer(said));

    [Theory]
    [InlineData("ja, aber nur ohne meinen Namen")]
    [InlineData("ja aber")]
    [InlineData("ja nein")]
    [InlineData("Nein, passt.")]
    [InlineData("na ja")]
    [InlineData("vielleicht")]
    [InlineData("keine Ahnung")]
    [InlineData("danke")]
    [InlineData("Was passiert dann mit meinen Daten?")]
    [InlineData("Das ist klar geregelt und stimmt so nicht für alle Bezirke")]
    [InlineData("3")]
    [InlineData("…")]
    public async Task This_is_neither_and_asked_again(string said) => Assert.Null(await Answer(said));

    [Theory]
    [InlineData("de-DE", "Ja", "Nein")]
    [InlineData("de", "Ja", "Nein")]
    [InlineData("en-GB", "Yes", "No")]
    [InlineData("fr-FR", "Yes", "No")]
    public async Task The_buttons_speak_the_language_of_the_activity(string locale, string yes, string no)
    {
        var reply = await Client(locale).SendActivityAsync<Activity>("Hallo", TestContext.Current.CancellationToken);

        Assert.Equal([yes, no], reply!.SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.Equal(InputHints.ExpectingInput, reply.InputHint);
    }

    [Theory]
    [InlineData("Absenden", true)]
    [InlineData("absenden bitte", true)]
    [InlineData("verwerfen", false)]
    [InlineData("ja", true)]
    [InlineData("absenden, aber erst morgen früh", null)]
    public async Task Other_words_for_yes_and_no_are_understood(string said, bool? expected) =>
        Assert.Equal(expected, await Answer(said, Tuple.Create(new Choice("Absenden"), new Choice("Verwerfen"))));

    [Fact]
    public async Task A_channel_without_a_locale_gets_the_default()
    {
        var dialog = Dialog(null, "de-de");
        var client = new DialogTestClient(new TestAdapter("webchat") { Locale = null! }, dialog);

        var reply = await client.SendActivityAsync<Activity>("Hallo", TestContext.Current.CancellationToken);

        Assert.Equal("Ja", reply!.SuggestedActions!.Actions![0].Title);
    }

    private static async Task<bool?> Answer(string said, Tuple<Choice, Choice>? words = null)
    {
        var client = Client("de-de", words);
        await client.SendActivityAsync<Activity>("Hallo", TestContext.Current.CancellationToken);
        var reply = await client.SendActivityAsync<Activity>(said, TestContext.Current.CancellationToken);
        if (client.DialogTurnResult!.Status == DialogTurnStatus.Waiting)
            Assert.Equal("Wirklich?", reply?.Text);
        return client.DialogTurnResult.Result as bool?;
    }

    private static DialogTestClient Client(string locale, Tuple<Choice, Choice>? words = null) =>
        new(new TestAdapter("webchat") { Locale = locale }, Dialog(words));

    private static ComponentDialog Dialog(Tuple<Choice, Choice>? words, string? defaultLocale = null) => new ComponentDialog("root")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, token) => step.PromptAsync("confirm", new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "Wirklich?" } }, token),
            (step, token) => step.EndDialogAsync(step.Result, token),
        ]))
        .AddDialog(new ConfirmPrompt("confirm", defaultLocale: defaultLocale) { ConfirmChoices = words });
}
