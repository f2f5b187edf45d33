// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>"Ändere den Titel in …", "Titel: …", "ich meinte …": an earlier answer said anew, at any time.</summary>
/// <param name="Value">The new answer; null when only the field was named.</param>
internal sealed record IdeaCorrection(IdeaStep Step, string? Value)
{
    private const int Longest = 400;

    public static IdeaCorrection? Read(IdeaDraft draft, string text)
    {
        var typed = text.Trim();
        if (typed.Length > Longest || typed.Contains('\n', StringComparison.Ordinal))
            return null;
        return Meant(draft, typed) ?? NamedBeforeColon(draft, typed) ?? Changed(draft, typed);
    }

    /// <summary>"Titel ändern", "ändere die Beschreibung", or just the field's name.</summary>
    /// <param name="message">From <see cref="WholeMessage.Normalize"/>.</param>
    public static IdeaStep? FieldToEdit(IdeaDraft draft, string message)
    {
        var namesOnlyTheField = !message.Contains(' ', StringComparison.Ordinal);
        if (IdeaSummary.FieldOfButton(draft, message) is { } ofButton)
            return ofButton;
        return namesOnlyTheField || (WholeMessage.Contains(message, IdeaTexts.EditWords) && message.Split(' ').Length <= 6) ? Named(draft, message) : null;
    }

    /// <summary>About the answer that was given last.</summary>
    private static IdeaCorrection? Meant(IdeaDraft draft, string typed)
    {
        if (draft.LastStep is null || IdeaSteps.Find(draft.LastStep) is var last && last.Name == draft.Step)
            return null;
        var rest = After(typed, IdeaTexts.MeantWords);
        return rest is null ? null : new IdeaCorrection(last, rest);
    }

    private static IdeaCorrection? NamedBeforeColon(IdeaDraft draft, string typed)
    {
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > 40 || typed[(colon + 1)..].Trim() is not { Length: > 0 } value)
            return null;
        var field = WholeMessage.Normalize(typed[..colon]);
        return field.Split(' ').Length <= 3 && Named(draft, field) is { } step ? new IdeaCorrection(step, value) : null;
    }

    /// <summary>A verb of change, a field, a word like "in", and the new answer; or the verb and the field alone.</summary>
    private static IdeaCorrection? Changed(IdeaDraft draft, string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!words.Take(3).Any(word => WholeMessage.IsOneOf(WholeMessage.Normalize(word), IdeaTexts.ChangeVerbWords)))
            return null;
        for (var i = 1; i < Math.Min(words.Length, 7); i++)
        {
            var isInto = WholeMessage.IsOneOf(WholeMessage.Normalize(words[i]), IdeaTexts.IntoWords);
            if (isInto && i + 1 < words.Length && Named(draft, WholeMessage.Normalize(string.Join(' ', words[..i]))) is { } changed)
                return new IdeaCorrection(changed, Unquoted(string.Join(' ', words[(i + 1)..]).TrimStart(':', ' ')));
        }
        return words.Length <= 6 && Named(draft, WholeMessage.Normalize(typed)) is { } step ? new IdeaCorrection(step, null) : null;
    }

    private static IdeaStep? Named(IdeaDraft draft, string message)
    {
        var named = IdeaSteps.Table.Where(step => step.Words().Length > 0 && step.Applies(draft) && WholeMessage.Contains(message, step.Words())).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static string? After(string typed, string beginnings)
    {
        foreach (var beginning in beginnings.Split('|').OrderByDescending(words => words.Length))
        {
            if (LengthOf(beginning, typed) is > 0 and var length && length < typed.Length && !char.IsLetterOrDigit(typed[length]))
                return Unquoted(typed[length..].TrimStart(' ', ',', ':', '–', '-'));
        }
        return null;
    }

    /// <summary>How much of the text the words cover, commas aside; 0 when it begins otherwise.</summary>
    private static int LengthOf(string words, string typed)
    {
        var position = 0;
        foreach (var letter in words)
        {
            while (position < typed.Length && typed[position] == ',')
                position++;
            if (position == typed.Length || char.ToLowerInvariant(typed[position]) != letter)
                return 0;
            position++;
        }
        return position;
    }

    private static string? Unquoted(string value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length > 2 && "„\"“«»".Contains(trimmed[0], StringComparison.Ordinal) && "“\"”«»".Contains(trimmed[^1], StringComparison.Ordinal))
            trimmed = trimmed[1..^1].Trim();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
