// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

/// <summary>What Azure knows of a resource once it is there, as far as our templates ask for it.</summary>
internal static class ArmFacts
{
    public const string ClientId = "33333333-3333-3333-3333-333333333333";

    public static JsonObject Of(string type) => type switch
    {
        "Microsoft.ManagedIdentity/userAssignedIdentities" => new()
        {
            ["clientId"] = ClientId,
            ["principalId"] = "44444444-4444-4444-4444-444444444444",
        },
        "Microsoft.DBforPostgreSQL/flexibleServers" => new() { ["fullyQualifiedDomainName"] = "db.postgres.database.azure.com" },
        "Microsoft.Web/sites" => new() { ["possibleOutboundIpAddresses"] = "192.0.2.1,192.0.2.2,192.0.2.3" },
        _ => [],
    };
}
