// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>Valid defaults, so that a test says only what matters to it.</summary>
internal static class A
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    public static JsonObject Message(string serviceUrl = ServiceUrl, string text = "Guten Tag") => new()
    {
        ["type"] = "message",
        ["id"] = "m|1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["conversation"] = new JsonObject { ["id"] = "19:c@thread.v2|x" },
        ["from"] = new JsonObject { ["id"] = "user", ["name"] = "Erika" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "GD:B" },
        ["locale"] = "de-DE",
        ["text"] = text,
    };

    public static JsonObject With(this JsonObject activity, string field, JsonNode? value)
    {
        activity[field] = value;
        return activity;
    }

    public static JsonObject Without(this JsonObject activity, string field)
    {
        activity.Remove(field);
        return activity;
    }
}
