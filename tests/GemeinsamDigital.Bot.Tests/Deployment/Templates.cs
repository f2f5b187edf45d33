// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Deployment.Arm;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Deployment;

/// <summary>The templates for Azure, and what somebody gives to them.</summary>
internal static class Templates
{
    public const string Existing = "deploymentTemplates/template-with-preexisting-rg.json";
    public const string New = "deploymentTemplates/template-with-new-rg.json";

    /// <summary>A password with all that could break a connection string.</summary>
    public const string DatabasePassword = "geheim;Host='böse\"=%20";
    public const string SigningKey = "a-signing-key-that-is-long-enough-for-anybody";
    public const string ContactKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    public const string BotPassword = "the-client-secret";

    public static JsonObject Read(string path) => JsonNode.Parse(RepositoryFiles.Read(path))!.AsObject();

    public static Dictionary<string, JsonNode?> Given(bool singleTenant = false, string botName = "gemeinsam-digital")
    {
        var given = new Dictionary<string, JsonNode?>
        {
            ["botName"] = botName,
            ["databasePassword"] = DatabasePassword,
            ["directLineSigningKey"] = SigningKey,
            ["contactKey"] = ContactKey,
            ["trustedOrigins"] = new JsonArray("https://www.berlin.de", "https://example.org"),
        };
        if (singleTenant)
            (given["msaAppType"], given["msaAppId"], given["msaAppPassword"]) = ("SingleTenant", "55555555-5555-5555-5555-555555555555", BotPassword);
        return given;
    }

    public static ArmDeployment Deploy(JsonObject template, Dictionary<string, JsonNode?>? given = null) => new(template, given ?? Given(), "group");

    public static ArmDeployment Deploy(bool singleTenant = false) => Deploy(Read(Existing), Given(singleTenant));

    public static ArmDeployment DeployNew(Dictionary<string, JsonNode?> given) =>
        new(Read(New), given.Append(KeyValuePair.Create("groupName", (JsonNode?)"group")).ToDictionary(), group: null);

    /// <summary>The web app's settings as the program sees them: secrets fetched, and colons for the double underscores.</summary>
    public static Dictionary<string, string> Settings(ArmDeployment deployment)
    {
        var secrets = deployment.Each("Microsoft.KeyVault/vaults/secrets").ToDictionary(
            secret => $"@Microsoft.KeyVault(VaultName={((string)secret.Body["name"]!).Replace("/", ";SecretName=", StringComparison.Ordinal)})",
            secret => (string)secret.Body["properties"]!["value"]!);
        return deployment.Only("Microsoft.Web/sites").Body["properties"]!["siteConfig"]!["appSettings"]!.AsArray().ToDictionary(
            setting => ((string)setting!["name"]!).Replace("__", ":", StringComparison.Ordinal),
            setting => secrets.GetValueOrDefault((string)setting!["value"]!, (string)setting["value"]!));
    }
}
