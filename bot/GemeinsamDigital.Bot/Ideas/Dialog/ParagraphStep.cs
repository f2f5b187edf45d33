// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>An optional field in the person's own words.</summary>
internal sealed record ParagraphStep(
    string Name, Func<string> Question, Func<string> Title, Func<string> Words, Func<IdeaFields, string?> Get, Func<IdeaFields, string?, IdeaFields> Set)
{
    public bool SingleLine { get; init; }

    public TextLimit Limit { get; init; } = TextLimit.Paragraph;

    public Func<IdeaDraft, bool> Applies { get; init; } = _ => true;

    public IdeaStep ToStep() => new(Name, _ => Ask(Name, Question(), IdeaTexts.Skip), Read)
    {
        Title = Title,
        Words = Words,
        Help = () => Format(IdeaTexts.HelpOptional, Title()),
        IsAnswered = draft => Get(draft.Fields) is not null,
        Show = draft => Get(draft.Fields),
        Clear = draft => draft with { Fields = Set(draft.Fields, null) },
        TakesFreeText = true,
        IsPublished = true,
        Limit = Limit,
        OnlyOnFullPath = true,
        Applies = Applies,
    };

    private StepResult Read(IdeaDraft draft, string text)
    {
        var answer = SingleLine ? PlainText.SingleLine(text) : PlainText.Lines(text);
        if (TextCheck.WhyNot(Limit.Beginning(answer), 2, IdeaTexts.TooShort) is { } why)
            return new Again(Ask(Name, why, IdeaTexts.Skip));
        if (Limit.Excess(answer) is > 0 and var excess)
            return LongText.TooLong(Name, answer, Limit, excess);
        return new Next(draft with { Fields = Set(draft.Fields, answer) });
    }
}
