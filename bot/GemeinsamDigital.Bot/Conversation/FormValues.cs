// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

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

    private const string KeepPrefix = "keep-";
    private const int MaxFields = 60;

    /// <returns>Null when the activity is no form.</returns>
    public static FormValues? Of(Activity activity)
    {
        if (ActivityJson.StringField(activity.Value, "form") != Kind || ActivityJson.StringField(activity.Value, "draft") is not { } draft)
            return null;
        var fields = ActivityJson.Fields(activity.Value).Take(MaxFields).ToList();
        var filled = ActivityJson.StringField(activity.Value, Filled)?.Split(',');
        return new FormValues(
            draft,
            fields.Where(field => !IsKeep(field.Key) && (field.Value.Length > 0 || filled is null || filled.Contains(field.Key))).ToDictionary(),
            fields.Where(field => IsKeep(field.Key) && field.Value == "true").Select(field => field.Key[KeepPrefix.Length..]).ToHashSet());
    }

    private static bool IsKeep(string field) => field.StartsWith(KeepPrefix, StringComparison.Ordinal);
}
