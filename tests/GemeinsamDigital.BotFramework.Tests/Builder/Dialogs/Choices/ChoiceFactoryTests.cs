// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs.Choices;

public sealed class ChoiceFactoryTests
{
    private static readonly ChoiceFactoryOptions German = new(", ", " oder ", " oder ", includeNumbers: true);

    [Theory]
    [InlineData(Channels.Directline, null, 4)]
    [InlineData(Channels.Webchat, null, 4)]
    [InlineData(Channels.Emulator, null, 4)]
    [InlineData(Channels.Telegram, null, 4)]
    [InlineData(Channels.Msteams, "personal", 3)]
    public void Channels_with_buttons_get_buttons(string channel, string? conversationType, int count)
    {
        var message = ForChannel(channel, conversationType, count);

        Assert.Equal(count, message.SuggestedActions?.Actions?.Count);
        Assert.Equal("Wohin?", message.Text);
        Assert.All(message.SuggestedActions!.Actions!, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
    }

    [Theory]
    [InlineData("personal", 4)]
    [InlineData("channel", 2)]
    public void Teams_gets_a_card_where_it_shows_no_suggestions(string conversationType, int count)
    {
        var message = ForChannel(Channels.Msteams, conversationType, count);

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments!).Content);
        Assert.Equal((count, "Wohin?"), (card.Buttons!.Count, card.Text));
        Assert.Null(message.SuggestedActions);
    }

    [Fact]
    public void A_channel_without_buttons_gets_three_choices_in_one_line() =>
        Assert.Equal("Wohin? (1) Ort1, (2) Ort2 oder (3) Ort3", ForChannel(Channels.Sms, null, 3).Text);

    [Fact]
    public void Two_choices_are_joined_by_or() => Assert.Equal("Wohin? (1) Ort1 oder (2) Ort2", ForChannel(null, null, 2).Text);

    [Fact]
    public void A_channel_without_buttons_gets_more_choices_as_a_list() =>
        Assert.Equal("Wohin?\n\n   1. Ort1\n   2. Ort2\n   3. Ort3\n   4. Ort4", ForChannel(Channels.Email, null, 4).Text);

    [Fact]
    public void A_long_title_does_not_fit_on_a_button()
    {
        var message = ChoiceFactory.ForChannel(Channels.Webchat, ChoiceFactory.ToChoices(["Veranstaltungshinweis!", "Idee"]), "Was?");

        Assert.Null(message.SuggestedActions);
        Assert.Equal("Was? (1) Veranstaltungshinweis! or (2) Idee", message.Text);
    }

    [Fact]
    public void Teams_shows_no_more_than_fifty_buttons() =>
        Assert.StartsWith("Wohin?\n\n   1. Ort1\n", ForChannel(Channels.Msteams, "personal", 51).Text, StringComparison.Ordinal);

    [Fact]
    public void Numbers_can_be_left_out()
    {
        var options = new ChoiceFactoryOptions { IncludeNumbers = false };

        Assert.Equal("Wohin? a, b, or c", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a", "b", "c"]), "Wohin?", null, options).Text);
        Assert.Equal("Wohin?\n\n   - a", ChoiceFactory.List(ChoiceFactory.ToChoices(["a"]), "Wohin?", null, options).Text);
    }

    [Fact]
    public void A_choice_can_bring_its_own_button()
    {
        var button = new CardAction(ActionTypes.OpenUrl, "Karte", value: "https://berlin.example");

        var message = ChoiceFactory.SuggestedAction([new Choice("map") { Action = button }]);

        Assert.Same(button, Assert.Single(message.SuggestedActions!.Actions!));
    }

    [Fact]
    public void Without_choices_there_is_only_the_text()
    {
        var message = ForChannel(Channels.Webchat, null, 0);

        Assert.Equal("Wohin?", message.Text);
        Assert.Null(message.SuggestedActions);
    }

    private static IMessageActivity ForChannel(string? channel, string? conversationType, int count) => ChoiceFactory.ForChannel(
        channel, ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"Ort{number}")]), "Wohin?", null, German, conversationType);
}
