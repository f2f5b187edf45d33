// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Turns a <see cref="Reply"/> into what the person's channel can show.</summary>
internal static class ReplyActivity
{
    /// <param name="offer">See <see cref="ConversationMemory.Offer"/>.</param>
    public static Activity From(Reply reply, Activity incoming, string? offer = null)
    {
        var language = reply.Language ?? BotLanguage.CurrentTag;
        var message = MessageFactory.Text(reply.Text);
        message.TextFormat = TextFormatTypes.Markdown;
        message.Locale = language;
        message.Entities = [Entity(reply, language)];
        if (AnswerCard.IsFor(reply, incoming.ChannelId))
            return WithCard(message, reply, new CardPlace(language, offer, TeamsScope.IsShared(incoming) ? null : incoming.From?.Id));
        if (incoming.ChannelId == ChannelIds.Msteams)
            message.Summary = FirstLine.Of(reply.Text);
        if (reply.Form is { } form && IdeaCard.IsShownIn(incoming.ChannelId))
            message.Attachments = [BotCard.Attach(IdeaCard.From(form, reply.Text, language))];
        if (reply.Files.Count > 0 && ShowsSuggestedActions(incoming.ChannelId))
            message.Attachments = [.. (message.Attachments ?? []), .. reply.Files.Select(Attachment)];
        if (reply.Buttons.Count > 0)
            AddButtons(message, reply, incoming.ChannelId);
        return message;
    }

    /// <summary>Teams would show a text beside its card; the card has it all, and notifications show the summary.</summary>
    private static Activity WithCard(Activity message, Reply reply, CardPlace place)
    {
        message.Text = null;
        message.Summary = FirstLine.Of(reply.Text);
        message.Attachments = [BotCard.Attach(AnswerCard.From(reply, Numbered(reply), place))];
        return message;
    }

    private static void AddButtons(Activity message, Reply reply, string? channel)
    {
        if (ShowsSuggestedActions(channel))
            message.SuggestedActions = new SuggestedActions { Actions = [.. reply.Buttons.Select(button => Action(button, reply.Mark))] };
        else
            message.Text = Numbered(reply);
    }

    /// <summary>The same in words alone: a number chooses a button.</summary>
    public static string Numbered(Reply reply)
    {
        if (reply.Buttons.Count == 0)
            return reply.Text;
        var numbered = new StringBuilder();
        for (var index = 0; index < reply.Buttons.Count; index++)
            numbered.Append(CultureInfo.InvariantCulture, $"{index + 1}. {reply.Buttons[index].Title}\n");
        return reply.Text + "\n\n" + Format(ConversationTexts.NumberedChoices, "\n" + numbered.ToString().TrimEnd());
    }

    /// <summary>A button that belongs to a question says which in its value; the person sees and sends the same words.</summary>
    private static CardAction Action(ReplyButton button, string? mark) => mark is null
        ? new CardAction(ActionTypes.ImBack, button.Title, value: button.Value)
        : new CardAction(ActionTypes.MessageBack, button.Title, text: button.Value, displayText: button.Title, value: ActivityJson.Marked(mark));

    /// <summary>The file itself travels in the address, so that nobody has to keep it anywhere.</summary>
    private static Attachment Attachment(ReplyFile file) =>
        new(file.ContentType, $"data:{file.ContentType};charset=utf-8;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Content))}", name: file.Name);

    private static bool ShowsSuggestedActions(string? channel) =>
        channel is ChannelIds.Directline or ChannelIds.Webchat or ChannelIds.Emulator or ChannelIds.Test;

    private static Entity Entity(Reply reply, string language)
    {
        var fields = new Dictionary<string, object?> { ["kind"] = Name(reply.Kind) };
        if (reply.Articles.Count > 0)
            fields["articles"] = reply.Articles.ToArray();
        if (reply.Score is { } score)
            fields["score"] = Math.Round(score, 3);
        if (reply.Rateable)
            fields["rateable"] = true;
        if (reply.Step is { } step)
            fields["step"] = step;
        if (reply.Form is { } form)
            fields["limits"] = IdeaForm.Fields(form.Draft).Where(field => field.Limit is not null).Select(field => $"{field.Name} {field.Limit!.Characters}").ToArray();
        if (reply.IsSwitch)
            fields["voice"] = BotLanguage.Current;
        fields["lang"] = language;
        return ActivityJson.NewEntity("gdb/reply", fields);
    }

    private static string Name(ReplyKind kind) => kind switch
    {
        ReplyKind.Greeting => "greeting",
        ReplyKind.Answer => "answer",
        ReplyKind.Candidates => "candidates",
        ReplyKind.Fallback => "fallback",
        ReplyKind.Prompt => "prompt",
        ReplyKind.Summary => "summary",
        ReplyKind.Receipt => "receipt",
        ReplyKind.Notice => "notice",
        _ => "error",
    };
}
