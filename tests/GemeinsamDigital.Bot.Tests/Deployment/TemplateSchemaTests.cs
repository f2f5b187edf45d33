// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Deployment.Arm;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed class TemplateSchemaTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_resource_is_as_the_schema_of_its_type_and_version_says(bool singleTenant)
    {
        var template = Templates.Read(Templates.Existing);

        var (errors, @unchecked) = await ArmSchemas.CheckAsync(template, Templates.Deploy(template, Templates.Given(singleTenant)));

        Assert.Empty(errors);
        Assert.All(@unchecked, type => Assert.StartsWith("Microsoft.Insights/diagnosticSettings@", type, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_template_with_a_new_group_is_well_formed_too()
    {
        var template = Templates.Read(Templates.New);

        Assert.Empty((await ArmSchemas.CheckAsync(template, Templates.DeployNew(Templates.Given()))).Errors);
    }

    [Theory]
    [InlineData("Microsoft.BotService/botServices", "properties.displayName", null, "displayName")]
    [InlineData("Microsoft.BotService/botServices", "properties.msaAppType", "ManagedIdentity", "msaAppType")]
    [InlineData("Microsoft.BotService/botServices/channels", "properties.properties.isEnabledd", "true", "isEnabledd")]
    [InlineData("Microsoft.Web/sites", "properties.siteConfig.minTlsVersionn", "1.2", "minTlsVersionn")]
    [InlineData("Microsoft.Web/sites", "properties.siteConfig.ftpsState", "Off", "ftpsState")]
    [InlineData("Microsoft.DBforPostgreSQL/flexibleServers", "properties.version", "9", "version")]
    [InlineData("Microsoft.KeyVault/vaults", "properties.sku", null, "sku")]
    [InlineData("Microsoft.KeyVault/vaults/secrets", "properties", null, "properties")]
    public async Task A_wrong_resource_is_found(string type, string property, string? value, string named)
    {
        var template = Templates.Read(Templates.Existing);
        Set(template["resources"]!.AsArray().First(resource => (string?)resource!["type"] == type)!, property, value);

        var (errors, _) = await ArmSchemas.CheckAsync(template, Templates.Deploy(template));

        Assert.Contains(errors, error => error.StartsWith(type, StringComparison.Ordinal) && error.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_version_of_the_interface_is_found()
    {
        var template = Templates.Read(Templates.Existing);
        Set(template["resources"]!.AsArray().First(resource => (string?)resource!["type"] == "Microsoft.Web/sites")!, "apiVersion", "2024-11-31");

        Assert.Contains("Microsoft.Web/sites@2024-11-31", (await ArmSchemas.CheckAsync(template, Templates.Deploy(template))).Unchecked);
    }

    [Fact]
    public async Task A_wrong_type_of_a_parameter_is_found()
    {
        var template = Templates.Read(Templates.Existing);
        template["parameters"]!["contactKey"]!["type"] = "secret";

        Assert.Contains((await ArmSchemas.CheckAsync(template, Templates.Deploy(template))).Errors, error => error.Contains("contactKey", StringComparison.Ordinal));
    }

    private static void Set(JsonNode resource, string property, string? value)
    {
        var names = property.Split('.');
        var holder = names[..^1].Aggregate(resource, (node, name) => node[name]!).AsObject();
        if (value is null)
            holder.Remove(names[^1]);
        else
            holder[names[^1]] = value;
    }
}
