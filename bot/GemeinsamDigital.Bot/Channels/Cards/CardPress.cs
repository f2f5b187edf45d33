// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>What the button of a card sends. It comes back from outside, so none of it is trusted; and no citizen's words are in it.</summary>
/// <param name="Text">What is meant as if it were typed.</param>
/// <param name="Kind">Of the reply that the button belongs to.</param>
internal sealed record CardPress(string Text, ReplyKind Kind)
{
    /// <summary>The field of our buttons' data that says what a button is for.</summary>
    public const string Field = "gdb";

    public const string Verb = "say";

    /// <summary>The open question of the idea's dialog, see <see cref="Reply.Mark"/>.</summary>
    public string? Mark { get; init; }

    /// <summary>See <see cref="ConversationMemory.Offer"/>.</summary>
    public string? Offer { get; init; }

    /// <summary>The article that was answered, where it is one.</summary>
    public string? Article { get; init; }

    public string? Step { get; init; }

    public JsonObject ToJson()
    {
        var data = new JsonObject { [Field] = Verb, ["text"] = Text, ["kind"] = Kind.ToString() };
        foreach (var (name, value) in ((string, string?)[])[("mark", Mark), ("offer", Offer), ("article", Article), ("step", Step)])
        {
            if (value is not null)
                data[name] = value;
        }
        return data;
    }

    /// <returns>Null when the data is no button of ours.</returns>
    public static CardPress? Of(object? data) =>
        ActivityJson.StringField(data, Field) == Verb && ActivityJson.StringField(data, "text") is { Length: > 0 } text
            ? new CardPress(text, Enum.TryParse<ReplyKind>(ActivityJson.StringField(data, "kind"), out var kind) ? kind : ReplyKind.Notice)
            {
                Mark = ActivityJson.StringField(data, "mark"),
                Offer = ActivityJson.StringField(data, "offer"),
                Article = ActivityJson.StringField(data, "article"),
                Step = ActivityJson.StringField(data, "step"),
            }
            : null;
}
