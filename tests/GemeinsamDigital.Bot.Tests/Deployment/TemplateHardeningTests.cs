// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed class TemplateHardeningTests
{
    [Theory]
    [InlineData("httpsOnly", "true")]
    [InlineData("clientAffinityEnabled", "false")]
    [InlineData("siteConfig.minTlsVersion", "1.2")]
    [InlineData("siteConfig.scmMinTlsVersion", "1.2")]
    [InlineData("siteConfig.ftpsState", "Disabled")]
    [InlineData("siteConfig.alwaysOn", "true")]
    [InlineData("siteConfig.webSocketsEnabled", "true")]
    [InlineData("siteConfig.http20Enabled", "true")]
    [InlineData("siteConfig.remoteDebuggingEnabled", "false")]
    [InlineData("siteConfig.healthCheckPath", "/health/ready")]
    [InlineData("siteConfig.linuxFxVersion", "DOTNETCORE|10.0")]
    public void The_web_app_is_set_as_promised(string property, string value)
    {
        var properties = Templates.Deploy().Only("Microsoft.Web/sites").Body["properties"];

        Assert.Equal(value, property.Split('.').Aggregate(properties, (node, name) => node?[name])?.ToString());
    }

    [Fact]
    public void Nobody_deploys_with_a_password() =>
        Assert.Equal(
            ["ftp:false", "scm:false"],
            Templates.Deploy().Each("Microsoft.Web/sites/basicPublishingCredentialsPolicies")
                .Select(policy => $"{((string)policy.Body["name"]!).Split('/')[1]}:{policy.Body["properties"]!["allow"]}"));

    [Fact]
    public void The_vault_keeps_what_was_deleted_and_asks_for_roles()
    {
        var vault = Templates.Deploy().Only("Microsoft.KeyVault/vaults").Body["properties"]!;

        Assert.All(["enableRbacAuthorization", "enablePurgeProtection", "enableSoftDelete"], name => Assert.True((bool)vault[name]!));
    }

    [Fact]
    public void No_log_is_collected_in_which_a_citizens_words_or_address_stand()
    {
        var categories = Templates.Deploy().Each("Microsoft.Insights/diagnosticSettings")
            .SelectMany(setting => setting.Body["properties"]!["logs"]?.AsArray() ?? [])
            .Select(log => (string?)log!["category"])
            .ToList();

        // Requests hold addresses and what was asked; the database's log holds the statements that failed.
        Assert.Equal(["AppServiceAuditLogs", "AppServiceConsoleLogs", "AppServicePlatformLogs", "AuditEvent"], categories.Order(StringComparer.Ordinal));
        Assert.False((bool)Templates.Deploy().Only("Microsoft.Web/sites").Body["properties"]!["siteConfig"]!["httpLoggingEnabled"]!);
    }

    [Fact]
    public void The_database_lets_in_the_web_app_alone()
    {
        var rules = Templates.Deploy().Each("Microsoft.DBforPostgreSQL/flexibleServers/firewallRules").Select(rule => rule.Body["properties"]!).ToList();

        Assert.Equal(["192.0.2.1", "192.0.2.2", "192.0.2.3"], rules.Select(rule => (string?)rule["startIpAddress"]));
        Assert.All(rules, rule => Assert.Equal((string?)rule["startIpAddress"], (string?)rule["endIpAddress"]));
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(10, 3)]
    public void All_instances_together_keep_within_the_connections_of_the_database(int instances, int each)
    {
        var given = Templates.Given();
        given["instances"] = instances;

        var connection = Templates.Settings(Templates.Deploy(Templates.Read(Templates.Existing), given))["Storage:ConnectionString"];

        Assert.EndsWith($";Maximum Pool Size={each}", connection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "UserAssignedMSI")]
    [InlineData(true, "SingleTenant")]
    public void The_registration_and_the_program_know_the_same_app(bool singleTenant, string type)
    {
        var deployment = Templates.Deploy(singleTenant);
        var bot = deployment.Only("Microsoft.BotService/botServices").Body["properties"]!;
        var settings = Templates.Settings(deployment);

        Assert.Equal(type, (string?)bot["msaAppType"]);
        Assert.Equal(settings["MicrosoftAppId"], (string?)bot["msaAppId"]);
        Assert.Equal(settings["MicrosoftAppTenantId"], (string?)bot["msaAppTenantId"]);
        Assert.Equal(settings["Site:PublicUrl"] + "api/messages", (string?)bot["endpoint"]);
        Assert.Equal(singleTenant ? Templates.BotPassword : "", settings["MicrosoftAppPassword"]);
    }

    [Fact]
    public void Everything_that_holds_data_is_in_Germany_unless_told_otherwise() =>
        Assert.All(
            Templates.Deploy().Resources.Where(resource => resource.Body["location"] is not null),
            resource => Assert.Equal(
                resource.Type.StartsWith("Microsoft.BotService/", StringComparison.Ordinal) ? "global" : "germanywestcentral", (string?)resource.Body["location"]));
}
