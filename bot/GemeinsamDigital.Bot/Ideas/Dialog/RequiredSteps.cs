// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>Type, title and description: what every submission has.</summary>
internal static class RequiredSteps
{
    private const int TitleLetters = 3;
    private const int DescriptionLetters = 10;

    public static readonly IdeaStep Type = new("type", _ => AskType(IdeaTexts.AskType), ReadType)
    {
        Title = () => IdeaTexts.NameType,
        Words = () => IdeaTexts.FieldType,
        Help = () => IdeaTexts.HelpType,
        IsAnswered = draft => draft.Fields.Type is not null,
        Show = draft => draft.Fields.Type is { } type ? IdeaTypeNames.Of(type) : null,
    };

    public static readonly IdeaStep Title = new("title", _ => Ask("title", Format(IdeaTexts.AskTitle, TextLimit.Title.Characters)), ReadTitle)
    {
        Title = () => IdeaTexts.NameTitle,
        Words = () => IdeaTexts.FieldTitle,
        Help = () => IdeaTexts.HelpTitle,
        IsAnswered = draft => draft.Fields.Title is not null,
        Show = draft => draft.Fields.Title,
        TakesFreeText = true,
        IsPublished = true,
        Limit = TextLimit.Title,
    };

    public static readonly IdeaStep Description = new(
        "description", _ => Ask("description", Format(IdeaTexts.AskDescription, TextLimit.Description.Characters)), ReadDescription)
    {
        Title = () => IdeaTexts.NameDescription,
        Words = () => IdeaTexts.FieldDescription,
        Help = () => IdeaTexts.HelpDescription,
        IsAnswered = draft => draft.Fields.Description is not null,
        Show = draft => draft.Fields.Description,
        TakesFreeText = true,
        IsPublished = true,
        Limit = TextLimit.Description,
    };

    private static Reply AskType(string text) => Ask("type", text, [.. IdeaTypeNames.All.Select(IdeaTypeNames.Of)]);

    private static StepResult ReadType(IdeaDraft draft, string text) =>
        IdeaTypeNames.Recognize(text) is { } type
            ? new Next(draft with { Fields = draft.Fields with { Type = type } })
            : new NotUnderstood(AskType(IdeaTexts.TypeNotUnderstood));

    private static StepResult ReadTitle(IdeaDraft draft, string text)
    {
        var title = PlainText.SingleLine(text);
        if (TextCheck.WhyNot(TextLimit.Title.Beginning(title), TitleLetters, IdeaTexts.TitleTooShort) is { } why)
            return new Again(Ask("title", why));
        // Asked for a title, nobody means the mere word "Idee".
        if (IdeaTypeNames.All.Any(type => WholeMessage.Normalize(IdeaTypeNames.Of(type)) == WholeMessage.Normalize(title)))
            return new Again(Ask("title", IdeaTexts.TitleTooShort));
        if (TextCheck.LinkAlone(title) is { } link)
            return new Again(Ask("title", IdeaTexts.LinkAlone), draft with { Fields = draft.Fields with { Link = draft.Fields.Link ?? link } });
        if (TextLimit.Title.Excess(title) is > 0 and var excess)
            return TooLongTitle(text, title, excess);
        return new Next(draft with { Fields = draft.Fields with { Title = title } });
    }

    /// <summary>Whoever tells everything at once has given the description; nothing of it is asked for again.</summary>
    private static Hold TooLongTitle(string text, string title, int excess)
    {
        var kept = TextLimit.Description.Beginning(PlainText.Lines(text));
        var question = Ask(
            "title",
            Format(IdeaTexts.TitleTooLong, excess, Quote(title, 300)),
            Format(IdeaTexts.TakeShortened, PlainText.Shorten(TextLimit.Title.Beginning(title), 60)),
            IdeaTexts.TakeAsDescription);
        var beginning = question.Buttons[0] with { Value = IdeaTexts.TakeBeginning };
        question = question with { Buttons = PlainText.LetterCount(kept) < DescriptionLetters ? [beginning] : [beginning, question.Buttons[1]] };
        return new Hold(new HeldText("title", kept, HeldReason.TooLong), question);
    }

    private static StepResult ReadDescription(IdeaDraft draft, string text)
    {
        var description = PlainText.Lines(text);
        if (TextCheck.WhyNot(TextLimit.Description.Beginning(description), DescriptionLetters, IdeaTexts.DescriptionTooShort) is { } why)
            return new Again(Ask("description", why));
        if (TextCheck.LinkAlone(description) is { } link)
            return new Again(Ask("description", IdeaTexts.LinkAlone), draft with { Fields = draft.Fields with { Link = draft.Fields.Link ?? link } });
        if (TextLimit.Description.Excess(description) is > 0 and var excess)
            return LongText.TooLong("description", description, TextLimit.Description, excess);
        return new Next(draft with { Fields = draft.Fields with { Description = description } });
    }
}
