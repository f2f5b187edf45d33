// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What somebody entered in a card's form. A card sends its inputs beside the data of its button.</summary>
/// <param name="Draft">The draft that the form was made for.</param>
/// <param name="Values">By the name of the field.</param>
/// <param name="Kept">Fields whose text stays although it may hold personal data.</param>
internal sealed record FormValues(string Draft, IReadOnlyDictionary<string, string> Values, IReadOnlySet<string> Kept)
{
    /// <summary>Marks the data of the form's button.</summary>
    public const string Kind = "idea-form";

    /// <summary>The names of the fields that were not empty when the form was shown; only these can be emptied.</summary>
    public const string Filled = "filled";

    private const int MaxFields = 60;

    /// <param name="data">Of an activity, or of a button in a window.</param>
    /// <returns>Null when it is no form.</returns>
    public static FormValues? Of(object? data)
    {
        if (ActivityJson.StringField(data, "form") != Kind || ActivityJson.StringField(data, "draft") is not { } draft)
            return null;
        var fields = ActivityJson.Fields(data).Take(MaxFields).ToList();
        var filled = ActivityJson.StringField(data, Filled)?.Split(',');
        return new FormValues(
            draft,
            fields.Where(field => !IsKeep(field.Key) && (field.Value.Length > 0 || filled is null || filled.Contains(field.Key))).ToDictionary(),
            fields.Where(field => IsKeep(field.Key) && field.Value == "true").Select(field => field.Key[IdeaForm.KeepPrefix.Length..]).ToHashSet());
    }

    private static bool IsKeep(string field) => field.StartsWith(IdeaForm.KeepPrefix, StringComparison.Ordinal);
}
