// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation.Development;

/// <summary>What a conversation remembers, without what was said: of texts only how long they are, because people show this to each other.</summary>
internal static class StateInJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Turn turn, ConversationKey key) => $"```json\n{State(turn, key).ToJsonString(Readable)}\n```";

    private static JsonObject State(Turn turn, ConversationKey key)
    {
        var memory = turn.Memory;
        return new JsonObject
        {
            ["channel"] = key.ChannelId,
            ["conversation"] = key.ConversationId,
            ["schema"] = memory.Schema,
            ["etag"] = turn.Version,
            ["greeted"] = memory.Greeted,
            ["language"] = memory.Language,
            ["languageChosen"] = memory.LanguageChosen,
            ["dialogs"] = new JsonArray([.. Dialogs(memory).Select(id => (JsonNode)id)]),
            ["draft"] = memory.Draft is { } draft ? Draft(draft) : null,
            ["lastArticle"] = memory.LastArticle,
            ["lastQuestionLength"] = memory.LastQuestion?.Length,
            ["detailsTold"] = memory.DetailsTold,
            ["offeredButtons"] = memory.Offered.Count,
            ["lastReference"] = memory.LastReference,
            ["openedReference"] = memory.OpenedReference,
            ["failedCodes"] = memory.FailedCodes,
        };
    }

    private static IEnumerable<string> Dialogs(ConversationMemory memory) =>
        ActivityJson.ReadDialogs(memory.Dialogs).DialogStack?.Select(dialog => dialog.Id ?? "") ?? [];

    private static JsonObject Draft(IdeaDraft draft) => new()
    {
        ["step"] = draft.Step,
        ["question"] = draft.Question,
        ["full"] = draft.Full,
        ["lengths"] = Lengths(draft),
        ["skipped"] = new JsonArray([.. draft.Skipped.Select(step => (JsonNode)step)]),
        ["consent"] = draft.Consent is not null,
        ["contact"] = draft.Contact is not null,
        ["corrects"] = draft.Corrects,
        ["savedElsewhere"] = draft.SavedAs is not null,
        ["revision"] = draft.Revision,
    };

    private static JsonObject Lengths(IdeaDraft draft)
    {
        var fields = JsonSerializer.SerializeToNode(draft.Fields, ConversationJson.Default.IdeaFields)!.AsObject();
        return new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value!.ToString().Length)));
    }
}
