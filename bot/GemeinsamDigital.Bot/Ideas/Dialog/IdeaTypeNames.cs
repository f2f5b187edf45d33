// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>The six kinds of submission in the words of the person's language.</summary>
internal static class IdeaTypeNames
{
    public static IReadOnlyList<IdeaType> All { get; } = Enum.GetValues<IdeaType>();

    public static string Of(IdeaType type) => type switch
    {
        IdeaType.Idea => IdeaTexts.TypeIdea,
        IdeaType.Challenge => IdeaTexts.TypeChallenge,
        IdeaType.QuestionToTheCity => IdeaTexts.TypeQuestionToTheCity,
        IdeaType.ExistingProject => IdeaTexts.TypeExistingProject,
        IdeaType.CooperationOffer => IdeaTexts.TypeCooperationOffer,
        IdeaType.EventHint => IdeaTexts.TypeEventHint,
        _ => throw new UnreachableException(),
    };

    /// <summary>The kind that a short message names by number, by its name, or by a word that only one of the names contains; null otherwise.</summary>
    public static IdeaType? Recognize(string text)
    {
        var message = WholeMessage.Normalize(text);
        if (int.TryParse(message.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= All.Count ? All[number - 1] : null;
        if (All.Where(type => message == WholeMessage.Normalize(Of(type))).ToList() is [var exactly])
            return exactly;
        if (text.TrimEnd().EndsWith('?') || message.Split(' ').Length > 4)
            return null;
        var named = All.Where(type => ChoiceWords.Names(message, Of(type)) || message == WholeMessage.Normalize(type.ToString())).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
