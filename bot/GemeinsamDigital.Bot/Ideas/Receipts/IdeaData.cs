// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>Everything that is stored about an idea, for its author (Art. 15 and 20 GDPR).</summary>
internal sealed class IdeaData(IIdeaStore ideas, IdeaAudience audience, ContactProtection protection)
{
    public async Task<JsonObject?> OfAsync(string reference, CancellationToken cancellationToken)
    {
        if (await ideas.FindAsync(reference, cancellationToken) is not { } idea)
            return null;
        var history = await ideas.HistoryAsync(reference, cancellationToken);
        return new JsonObject
        {
            ["reference"] = reference,
            ["submittedAt"] = Time(idea.SubmittedAt),
            ["updatedAt"] = Time(idea.UpdatedAt),
            ["status"] = idea.Status.ToString(),
            ["reviewStartedAt"] = Time(idea.ReviewStartedAt),
            ["publishedAt"] = Time(idea.PublishedAt),
            ["publicReply"] = idea.PublicReply,
            ["fields"] = IdeaFieldsJson.Of(idea.Fields),
            ["relatedTo"] = idea.RelatedTo,
            ["contact"] = Contact(idea),
            ["consents"] = Consents(idea),
            ["history"] = new JsonArray([.. history.Select(Entry)]),
            ["supporters"] = await audience.CountSupportersAsync(reference, cancellationToken),
            ["channel"] = idea.ChannelId,
            ["language"] = idea.Language,
            ["code"] = "only its hash is stored",
        };
    }

    private string? Contact(Idea idea) =>
        idea is { Contact: { } contact, DraftId: { } draft } ? protection.Reveal(contact.Protected, draft) ?? "encrypted with a key that no longer exists" : null;

    private static JsonArray Consents(Idea idea)
    {
        JsonArray consents = [Consent("publication", idea.Consent)];
        if (idea.Contact is { } contact)
            consents.Add(Consent("contact", contact.Consent));
        return consents;
    }

    private static JsonObject Consent(string purpose, Consent consent) =>
        new() { ["purpose"] = purpose, ["wording"] = consent.Version, ["at"] = Time(consent.At) };

    private static JsonNode Entry(IdeaHistoryEntry entry) =>
        new JsonObject { ["at"] = Time(entry.At), ["event"] = entry.Event.ToString(), ["status"] = entry.Status.ToString(), ["reply"] = entry.Reply };

    private static string? Time(DateTimeOffset? at) => at?.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
