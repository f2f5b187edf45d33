// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Shows choices as buttons or in words.</summary>
public static class ChoiceFactory
{
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice> list, string? text = null, string? speak = null,
        ChoiceFactoryOptions? options = null, string? conversationType = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        return ForStyle(ListStyle.Auto, channelId, list, text, speak, options, conversationType);
    }

    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var words = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
            words.Append(JoinBefore(i, choices.Count, options)).Append(Numbered(i, choices[i], options));

        return MessageFactory.Text(words.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var words = new StringBuilder(text).Append("\n\n");
        for (var i = 0; i < choices.Count; i++)
            words.Append(i == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"   {Bullet(i, options)} {TitleOf(choices[i])}");

        return MessageFactory.Text(words.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return MessageFactory.SuggestedActions(choices.Select(ButtonOf), text, speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var card = new HeroCard(text: text, buttons: [.. choices.Select(ButtonOf)]);
        return MessageFactory.Attachment(card.ToAttachment(), ssml: speak, inputHint: InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return [.. choices.Select(choice => new Choice(choice))];
    }

    internal static Activity ForStyle(
        ListStyle style, string? channelId, IList<Choice> choices, string? text, string? speak,
        ChoiceFactoryOptions? options, string? conversationType) =>
        (style == ListStyle.Auto ? StyleFor(channelId, choices, conversationType) : style) switch
        {
            ListStyle.None => MessageFactory.Text(text, speak, InputHints.ExpectingInput),
            ListStyle.Inline => Inline(choices, text, speak, options),
            ListStyle.SuggestedAction => (Activity)SuggestedAction(choices, text, speak),
            ListStyle.HeroCard => (Activity)HeroCard(choices, text, speak),
            _ => List(choices, text, speak, options),
        };

    private static ListStyle StyleFor(string? channelId, IList<Choice> choices, string? conversationType)
    {
        var areShort = choices.All(choice => TitleOf(choice).Length <= ChannelCapabilities.MaxTitleLength);
        return choices.Count switch
        {
            0 => ListStyle.None,
            var count when areShort && ChannelCapabilities.SupportsSuggestedActions(channelId, count, conversationType) => ListStyle.SuggestedAction,
            var count when areShort && ChannelCapabilities.SupportsCardActions(channelId, count) => ListStyle.HeroCard,
            <= 3 => ListStyle.Inline,
            _ => ListStyle.List,
        };
    }

    internal static string TitleOf(Choice choice) => choice.Action?.Title ?? choice.Value ?? string.Empty;

    private static CardAction ButtonOf(Choice choice) =>
        choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value);

    private static string JoinBefore(int index, int count, ChoiceFactoryOptions? options) => index switch
    {
        0 => string.Empty,
        1 when count == 2 => options?.InlineOr ?? " or ",
        _ when index == count - 1 => options?.InlineOrMore ?? ", or ",
        _ => options?.InlineSeparator ?? ", ",
    };

    private static string Numbered(int index, Choice choice, ChoiceFactoryOptions? options) =>
        options?.IncludeNumbers ?? true ? $"({index + 1}) {TitleOf(choice)}" : TitleOf(choice);

    private static string Bullet(int index, ChoiceFactoryOptions? options) => options?.IncludeNumbers ?? true ? $"{index + 1}." : "-";
}
