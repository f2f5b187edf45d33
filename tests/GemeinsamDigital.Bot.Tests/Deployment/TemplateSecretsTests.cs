// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Tests.Deployment.Arm;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed partial class TemplateSecretsTests
{
    private static readonly string[] Secrets = [Templates.DatabasePassword, Templates.SigningKey, Templates.ContactKey, Templates.BotPassword];

    [Theory]
    [InlineData(Templates.Existing)]
    [InlineData(Templates.New)]
    public void A_parameter_for_a_secret_is_secure_and_has_no_default(string path)
    {
        var parameters = Templates.Read(path)["parameters"]!.AsObject();

        Assert.Equal(
            ["contactKey", "databasePassword", "directLineSigningKey", "msaAppPassword"],
            parameters.Where(parameter => NameOfASecret().IsMatch(parameter.Key)).Select(parameter => parameter.Key).Order(StringComparer.Ordinal));
        Assert.All(parameters.Where(parameter => NameOfASecret().IsMatch(parameter.Key)), parameter =>
        {
            Assert.Equal("securestring", (string?)parameter.Value!["type"]);
            Assert.True((string?)parameter.Value["defaultValue"] is null or "", parameter.Key);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Secrets_go_to_the_vault_and_to_the_database_and_nowhere_else(bool singleTenant)
    {
        var deployment = Templates.Deploy(singleTenant);

        var places = deployment.Resources
            .SelectMany(resource => Texts(resource.Body).Where(text => Secrets.Any(secret => Holds(text.Value, secret))).Select(text => $"{resource.Type}: {text.Name}"))
            .Distinct();

        Assert.Equal(["Microsoft.DBforPostgreSQL/flexibleServers: administratorLoginPassword", "Microsoft.KeyVault/vaults/secrets: value"], places.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Texts(deployment.Outputs), text => Secrets.Any(secret => Holds(text.Value, secret)));
    }

    [Theory]
    [InlineData(Templates.Existing)]
    [InlineData(Templates.New)]
    public void No_key_is_listed_and_none_is_written_into_the_template(string path)
    {
        var text = RepositoryFiles.Read(path);

        Assert.DoesNotMatch("(?i)\\blist[a-z]*\\(", text);
        Assert.DoesNotMatch("(?i)(AccountKey|Password)=[^']", text);
        Assert.DoesNotMatch("\"[A-Za-z0-9+/]{40,}={0,2}\"", text);
    }

    [Theory]
    [InlineData(Templates.Existing)]
    [InlineData(Templates.New)]
    public void A_nested_deployment_keeps_its_secrets_to_itself(string path)
    {
        var nested = Templates.Read(path)["resources"]!.AsArray().Where(resource => (string?)resource!["type"] == "Microsoft.Resources/deployments").ToList();

        // Evaluated from outside, a nested template shows its secrets to everybody who may read deployments.
        Assert.All(nested, deployment => Assert.Equal("inner", (string?)deployment!["properties"]!["expressionEvaluationOptions"]!["scope"]));
        Assert.NotEmpty(nested);
    }

    [Fact]
    public void A_secret_in_an_app_setting_is_found()
    {
        var template = Templates.Read(Templates.Existing);
        template["variables"]!["settings"]!.AsArray().Add(new JsonObject { ["name"] = "Ideas__ContactKey", ["value"] = "[parameters('contactKey')]" });

        Assert.Contains(
            Texts(Templates.Deploy(template).Only("Microsoft.Web/sites").Body),
            text => Holds(text.Value, Templates.ContactKey));
    }

    [Fact]
    public void The_bot_may_read_secrets_and_nothing_else()
    {
        var deployment = Templates.Deploy();

        var role = deployment.Only("Microsoft.Authorization/roleAssignments");
        var keyVaultSecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

        Assert.StartsWith(deployment.Only("Microsoft.KeyVault/vaults").Id + "/providers/", role.Id, StringComparison.Ordinal);
        Assert.EndsWith(keyVaultSecretsUser, (string)role.Body["properties"]!["roleDefinitionId"]!, StringComparison.Ordinal);
        Assert.Equal((string?)ArmFacts.Of("Microsoft.ManagedIdentity/userAssignedIdentities")["principalId"], (string?)role.Body["properties"]!["principalId"]);
    }

    /// <summary>Also inside another text, with its quotes doubled.</summary>
    private static bool Holds(string text, string secret) =>
        text.Contains(secret, StringComparison.Ordinal) || text.Contains(secret.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Value)> Texts(JsonNode? node, string name = "") => node switch
    {
        JsonObject map => map.SelectMany(entry => Texts(entry.Value, entry.Key)),
        JsonArray list => list.SelectMany(item => Texts(item, name)),
        JsonValue value => [(name, value.ToString())],
        _ => [],
    };

    [GeneratedRegex("(Password|Key|Secret|Token|ConnectionString)$")]
    private static partial Regex NameOfASecret();
}
