// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>Where the idea stands in the strategy: Handlungsfeld and Wertekompass, both explained where they are asked for.</summary>
internal static class StrategySteps
{
    public static readonly IdeaStep Handlungsfeld = new("handlungsfeld", _ => AskHandlungsfeld(IdeaTexts.AskHandlungsfeld), ReadHandlungsfeld)
    {
        Title = () => IdeaTexts.NameHandlungsfeld,
        Words = () => IdeaTexts.FieldHandlungsfeld,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NameHandlungsfeld),
        IsAnswered = draft => draft.Fields.Handlungsfeld is not null,
        Show = draft => draft.Fields.Handlungsfeld is { } field ? NameOf(field) : null,
        Clear = draft => draft with { Fields = draft.Fields with { Handlungsfeld = null } },
        OnlyOnFullPath = true,
    };

    public static readonly IdeaStep Wertekompass = new("wertekompass", _ => AskWertekompass(IdeaTexts.AskWertekompass), ReadWertekompass)
    {
        Title = () => IdeaTexts.NameWertekompass,
        Words = () => IdeaTexts.FieldWertekompass,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NameWertekompass),
        IsAnswered = draft => draft.Fields.Wertekompass is not null,
        Show = draft => draft.Fields.Wertekompass is { } values ? NameOf(values) : null,
        Clear = draft => draft with { Fields = draft.Fields with { Wertekompass = null } },
        OnlyOnFullPath = true,
    };

    public static IReadOnlyList<Leitgedanken> Each { get; } =
        [Leitgedanken.Nachhaltig, Leitgedanken.Gemeinwohlorientiert, Leitgedanken.Resilient, Leitgedanken.Kooperativ];

    public static string NameOf(Handlungsfeld field) => field switch
    {
        Ideas.Handlungsfeld.RegenerativesWirtschaften => IdeaTexts.HandlungsfeldRegenerativ,
        Ideas.Handlungsfeld.InklusiveStadtgestaltung => IdeaTexts.HandlungsfeldInklusiv,
        Ideas.Handlungsfeld.ErmoeglichendeVerwaltung => IdeaTexts.HandlungsfeldVerwaltung,
        Ideas.Handlungsfeld.Zukunftschancen => IdeaTexts.HandlungsfeldChancen,
        Ideas.Handlungsfeld.WeissNicht => IdeaTexts.DontKnow,
        _ => throw new UnreachableException(),
    };

    public static string NameOf(Leitgedanken values) => values == Leitgedanken.None
        ? IdeaTexts.DontKnow
        : string.Join(", ", Each.Where(each => values.HasFlag(each)).Select(NameOfOne));

    private static string NameOfOne(Leitgedanken value) => value switch
    {
        Leitgedanken.Nachhaltig => IdeaTexts.LeitgedankeNachhaltig,
        Leitgedanken.Gemeinwohlorientiert => IdeaTexts.LeitgedankeGemeinwohl,
        Leitgedanken.Resilient => IdeaTexts.LeitgedankeResilient,
        Leitgedanken.Kooperativ => IdeaTexts.LeitgedankeKooperativ,
        _ => throw new UnreachableException(),
    };

    private static Reply AskHandlungsfeld(string text) =>
        Ask("handlungsfeld", text, [.. Enum.GetValues<Handlungsfeld>().Select(NameOf), IdeaTexts.Skip]);

    private static StepResult ReadHandlungsfeld(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        var fields = Enum.GetValues<Handlungsfeld>();
        var named = WholeMessage.Says(message, IdeaTexts.DontKnow, IdeaTexts.DontKnowWords)
            ? [Ideas.Handlungsfeld.WeissNicht]
            : fields.Where(field => ChoiceWords.Names(message, NameOf(field)) || message == WholeMessage.Normalize(field.ToString())).ToList();
        return named.Count == 1
            ? new Next(draft with { Fields = draft.Fields with { Handlungsfeld = named[0] } })
            : new NotUnderstood(AskHandlungsfeld(IdeaTexts.HandlungsfeldNotUnderstood));
    }

    private static Reply AskWertekompass(string text) =>
        Ask("wertekompass", text, [.. Each.Select(NameOfOne), IdeaTexts.WertekompassAll, IdeaTexts.DontKnow, IdeaTexts.Skip]);

    /// <summary>Several may be named at once: "1, 3", "nachhaltig und kooperativ", "alle".</summary>
    private static StepResult ReadWertekompass(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        if (WholeMessage.Says(message, IdeaTexts.DontKnow, IdeaTexts.DontKnowWords))
            return Take(Leitgedanken.None);
        if (WholeMessage.Says(message, IdeaTexts.WertekompassAll, IdeaTexts.WertekompassAllWords))
            return Take(Each.Aggregate((one, other) => one | other));
        var named = Leitgedanken.None;
        foreach (var (value, number) in Each.Select((value, index) => (value, index + 1)))
        {
            if (ChoiceWords.Numbers(message).Contains(number) || message.Split(' ').Any(word => ChoiceWords.Names(word, NameOfOne(value)) || ChoiceWords.Names(word, value.ToString())))
                named |= value;
        }
        return named == Leitgedanken.None || message.Split(' ').Length > 8 ? new NotUnderstood(AskWertekompass(IdeaTexts.WertekompassNotUnderstood)) : Take(named);

        StepResult Take(Leitgedanken values) => new Next(draft with { Fields = draft.Fields with { Wertekompass = values } });
    }
}
