// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_accepts_input_unless_told_otherwise()
    {
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("x").InputHint);
        Assert.Equal(InputHints.IgnoringInput, MessageFactory.Text("x", inputHint: InputHints.IgnoringInput).InputHint);
        Assert.Equal((ActivityTypes.Message, "gesprochen"), (MessageFactory.Text("x", "gesprochen").Type, MessageFactory.Text("x", "gesprochen").Speak));
    }

    [Fact]
    public void Suggested_texts_become_buttons_that_say_what_they_show()
    {
        var message = MessageFactory.SuggestedActions(["Ja", "Nein"], "Weiter?");

        Assert.Equal(["Ja", "Nein"], message.SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.All(message.SuggestedActions.Actions!, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
        Assert.Equal("Weiter?", message.Text);
    }

    [Fact]
    public void Buttons_can_be_meant_for_one_person()
    {
        var message = MessageFactory.SuggestedActions([new CardAction(ActionTypes.PostBack, "Los", value: "go")], toList: ["citizen"]);

        Assert.Equal(["citizen"], message.SuggestedActions!.To!);
        Assert.Equal("go", message.SuggestedActions.Actions![0].Value);
    }

    [Fact]
    public void One_attachment_is_a_list_and_several_can_be_a_carousel()
    {
        var card = new HeroCard(title: "Kiezbox").ToAttachment();

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(card).AttachmentLayout);
        Assert.Same(card, Assert.Single(MessageFactory.Attachment(card, "Text").Attachments!));
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([card, card]).AttachmentLayout);
    }
}
