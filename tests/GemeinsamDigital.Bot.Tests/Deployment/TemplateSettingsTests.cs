// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Tests.Deployment.Arm;
using GemeinsamDigital.Bot.Tests.Docs;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed partial class TemplateSettingsTests
{
    /// <summary>Read by ASP.NET Core and by App Service.</summary>
    private static readonly string[] OfThePlatform = ["ASPNETCORE_FORWARDEDHEADERS_ENABLED", "WEBSITES_CONTAINER_STOP_TIME_LIMIT"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_app_setting_is_one_that_the_bot_reads(bool singleTenant) =>
        Assert.Empty(Unknown(Templates.Deploy(singleTenant)));

    [Theory]
    [InlineData("Site__PublicURL", "Site:PublicURL")]
    [InlineData("DirectLine__SiginingKey", "DirectLine:SiginingKey")]
    [InlineData("Storage_ConnectionString", "Storage_ConnectionString")]
    public void A_misspelt_app_setting_is_found(string name, string found)
    {
        var template = Templates.Read(Templates.Existing);
        template["variables"]!["settings"]!.AsArray().Add(new JsonObject { ["name"] = name, ["value"] = "x" });

        Assert.Equal([found], Unknown(Templates.Deploy(template)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_bot_starts_in_production_with_the_settings_and_takes_them_over(bool singleTenant)
    {
        await using var host = new BotHost { Environment = "Production" };
        foreach (var (key, value) in Templates.Settings(Templates.Deploy(singleTenant)).Where(setting => setting.Key is not ("DataFolder" or "Storage:ConnectionString")))
            host.Settings[key] = value;

        using var client = host.CreateClient();
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(ready.IsSuccessStatusCode);
        Assert.Equal(["https://www.berlin.de", "https://example.org"], Option<DirectLineOptions>(host).TrustedOrigins);
        Assert.Equal(Templates.SigningKey, Option<DirectLineOptions>(host).SigningKey);
        Assert.StartsWith("https://gemeinsam-digital-", Option<DirectLineOptions>(host).PublicUrl?.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(Option<DirectLineOptions>(host).PublicUrl, Option<SiteOptions>(host).PublicUrl);
        Assert.Equal(Templates.ContactKey, Option<IdeaOptions>(host).ContactKey);
    }

    [Fact]
    public void The_connection_string_carries_any_password_unharmed()
    {
        var connection = new NpgsqlConnectionStringBuilder(Templates.Settings(Templates.Deploy())["Storage:ConnectionString"]);

        Assert.Equal(Templates.DatabasePassword, connection.Password);
        Assert.Equal("db.postgres.database.azure.com", connection.Host);
        Assert.Equal(SslMode.VerifyFull, connection.SslMode);
        Assert.Equal(("gdb", "gdb"), (connection.Database, connection.Username));
    }

    /// <summary>The settings page names exactly what the code reads; <see cref="ConfigurationTests"/> proves that.</summary>
    private static IEnumerable<string> Unknown(ArmDeployment deployment) => Templates.Settings(deployment).Keys
        .Except(OfThePlatform)
        .Where(key => !SettingsTable.Of("bot/docs/configuration.md").ContainsKey(Position().Replace(key, "")));

    private static T Option<T>(BotHost host)
        where T : class => host.Services.GetRequiredService<IOptions<T>>().Value;

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Position();
}
