// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>The receipt to keep: once for people, once for programs.</summary>
internal static class ReceiptFiles
{
    public static IReadOnlyList<ReplyFile> Of(Idea idea, string code)
    {
        var name = string.Format(CultureInfo.InvariantCulture, ReceiptTexts.ReceiptFileName, idea.Reference);
        return [new($"{name}.txt", "text/plain", Text(idea, code)), new($"{name}.json", "application/json", Json(idea, code))];
    }

    private static string Text(Idea idea, string code)
    {
        var day = DateInWords.Of(idea.SubmittedAt);
        var draft = IdeaDraft.ForCorrection(idea);
        var fields = IdeaSteps.Table.Select(step => (Title: step.Title(), Value: step.Show(draft))).Where(field => field.Value is not null).Select(field => $"{field.Title}: {field.Value}");
        // A byte order mark, because Windows' editors would otherwise guess at the umlauts.
        return '\uFEFF' + Format(ReceiptTexts.ReceiptFileText, idea.Reference, code, day, string.Join("\n\n", fields)).ReplaceLineEndings("\r\n");
    }

    private static string Json(Idea idea, string code) => new JsonObject
    {
        ["reference"] = idea.Reference,
        ["code"] = code,
        ["submittedAt"] = idea.SubmittedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        ["status"] = idea.Status.ToString(),
        ["fields"] = IdeaFieldsJson.Of(idea.Fields),
        ["consentToPublication"] = new JsonObject { ["wording"] = idea.Consent.Version },
        ["consentToContact"] = idea.Contact is { } contact ? new JsonObject { ["wording"] = contact.Consent.Version } : null,
    }.ToJsonString(IdeaFieldsJson.Readable);
}
