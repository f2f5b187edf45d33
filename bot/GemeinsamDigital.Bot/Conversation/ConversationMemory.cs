// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>All that a conversation remembers between two turns; one record, written as a whole with its version (ADR 0003).</summary>
internal sealed record ConversationMemory
{
    public const int CurrentSchema = 1;

    public int Schema { get; init; } = CurrentSchema;

    public bool Greeted { get; init; }

    /// <summary>The language that the person chose or writes in; null until either is known.</summary>
    public string? Language { get; init; }

    /// <summary>How the person wants to be addressed in German, also while another language is spoken: <c>du</c> or <c>Sie</c>; null until asked for.</summary>
    public string? AddressForm { get; init; }

    /// <summary>True once the person asked for a language; from then on it no longer follows what they write.</summary>
    public bool LanguageChosen { get; init; }

    /// <summary>The article that was answered last, for "Mehr dazu" and for feedback.</summary>
    public string? LastArticle { get; init; }

    /// <summary>The question that was asked last, without the words that the articles do not have; for reports to editors.</summary>
    public string? LastQuestion { get; init; }

    /// <summary>True when the rest of <see cref="LastArticle"/> was told as well.</summary>
    public bool DetailsTold { get; init; }

    /// <summary>The buttons of the last message, so that a number chooses one where a channel shows no buttons.</summary>
    public IReadOnlyList<ReplyButton> Offered { get; init; } = [];

    /// <summary>The message that <see cref="Offered"/> belongs to, where its buttons stay visible (Teams); null elsewhere.</summary>
    public string? Offer { get; init; }

    /// <summary>What the person thinks of answers, by their ids; null when none was rated.</summary>
    public IReadOnlyDictionary<string, Rating>? Ratings { get; init; }

    public IdeaDraft? Draft { get; init; }

    /// <summary>The reference of the idea that was submitted last; a second tap on "Absenden" is answered with it.</summary>
    public string? LastReference { get; init; }

    /// <summary>The reference whose code was given last; see <see cref="Opened"/>.</summary>
    public string? OpenedReference { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Wrong receipt codes in a row and when the last was tried.</summary>
    public int FailedCodes { get; init; }

    public DateTimeOffset? LastFailedCode { get; init; }

    /// <summary>The stack of running dialogs as the dialog library writes it.</summary>
    public JsonElement? Dialogs { get; init; }

    /// <summary>What may stay when the author of an idea had it erased: nothing that was said, except the draft of another idea.</summary>
    public ConversationMemory AfterErasure(Idea idea) => new()
    {
        Greeted = Greeted,
        Language = Language,
        AddressForm = AddressForm,
        LanguageChosen = LanguageChosen,
        FailedCodes = FailedCodes,
        LastFailedCode = LastFailedCode,
        Draft = Draft is null || Draft.BelongsTo(idea) ? null : Draft.WithoutHintsOf(idea.Reference),
    };

    /// <summary>The same for somebody whom it was shown as a similar one.</summary>
    public ConversationMemory WithoutHintsOf(string reference) => this with { Offered = [], Offer = null, Draft = Draft?.WithoutHintsOf(reference) };

    /// <summary>The idea that may be changed without the code being asked for again: for an hour, because others may come to this device.</summary>
    public string? Opened(DateTimeOffset now) => OpenedAt + OpenFor > now ? OpenedReference : null;

    private static readonly TimeSpan OpenFor = TimeSpan.FromHours(1);

    public string ToJson() => JsonSerializer.Serialize(this, Compact.ConversationMemory);

    /// <summary>German as it is written, without escapes: half the size.</summary>
    private static readonly ConversationJson Compact = new(new JsonSerializerOptions(ConversationJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Reads a record of this or another version of the bot: unknown members are dropped, missing ones take their defaults.</summary>
    public static ConversationMemory FromJson(string json) =>
        JsonSerializer.Deserialize(json, ConversationJson.Default.ConversationMemory) ?? new ConversationMemory();
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationMemory))]
[JsonSerializable(typeof(IdeaDraft))]
[JsonSerializable(typeof(IdeaFields))]
internal sealed partial class ConversationJson : JsonSerializerContext;
