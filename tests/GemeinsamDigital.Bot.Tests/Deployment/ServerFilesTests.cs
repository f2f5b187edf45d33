// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Deployment;

/// <summary>The files for a Linux server and for a container.</summary>
public sealed partial class ServerFilesTests
{
    private const string Environment = "deploymentTemplates/systemd/bot.env";
    private const string Unit = "deploymentTemplates/systemd/gemeinsam-digital.service";
    private const string Container = "deploymentTemplates/container/Containerfile";

    /// <summary>Read by .NET, ASP.NET Core or its logging.</summary>
    private static readonly string[] OfThePlatform =
        ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_FORWARDEDHEADERS_ENABLED", "DOTNET_EnableDiagnostics", "Logging:Console:FormatterName"];

    [Theory]
    [InlineData(Environment)]
    [InlineData(Unit)]
    [InlineData(Container)]
    public void Each_setting_is_one_that_the_bot_reads(string path)
    {
        var known = SettingsTable.Of("bot/docs/configuration.md").Keys.Concat(OfThePlatform);

        var settings = Settings(path).Select(setting => Position().Replace(setting.Name, "")).ToList();

        Assert.NotEmpty(settings);
        Assert.Empty(settings.Except(known));
    }

    [Fact]
    public void Each_secret_of_the_bot_is_in_the_example_and_empty()
    {
        var secrets = RepositoryFiles.ReadLines("bot/docs/configuration.md")
            .Where(line => line.Contains(" Secret. ", StringComparison.Ordinal) || line.EndsWith(" Secret. |", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .Append("Storage:ConnectionString");

        var example = Settings(Environment).ToLookup(setting => setting.Name, setting => setting.Value);

        Assert.All(secrets, secret => Assert.Equal([""], example[secret]));
    }

    [Fact]
    public void The_container_runs_as_nobody_special_and_asks_the_bot_itself_whether_it_is_well()
    {
        var file = RepositoryFiles.Read(Container);

        Assert.Contains("\nUSER 1654\n", file, StringComparison.Ordinal);
        Assert.Contains($"\"{HealthCommand.Name}\", \"http://127.0.0.1:8080\"", file, StringComparison.Ordinal);
        Assert.Contains("ASPNETCORE_HTTP_PORTS=8080", file, StringComparison.Ordinal);
        Assert.Contains("chiseled-extra", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_container_gets_all_files_that_the_program_is_built_from()
    {
        var ignored = RepositoryFiles.ReadLines(".dockerignore");

        Assert.Contains("*", ignored);
        Assert.All(["bot", "knowledge", "deploymentTemplates/teams", "Directory.*", "global.json", "BannedSymbols.txt", ".editorconfig"], name => Assert.Contains($"!{name}", ignored));
    }

    [Theory]
    [InlineData("Type=notify")]
    [InlineData("NoNewPrivileges=yes")]
    [InlineData("ProtectSystem=strict")]
    [InlineData("StateDirectory=gemeinsam-digital")]
    [InlineData("SystemCallFilter=@system-service")]
    [InlineData("CapabilityBoundingSet=")]
    public void The_unit_locks_the_bot_in(string line) => Assert.Contains(line, RepositoryFiles.ReadLines(Unit));

    [Fact]
    public void The_unit_waits_longer_for_the_end_than_the_bot_for_its_turns() =>
        Assert.InRange(int.Parse(RepositoryFiles.ReadLines(Unit).Single(line => line.StartsWith("TimeoutStopSec=", StringComparison.Ordinal))[15..], provider: null), 35, 90);

    [Theory]
    [InlineData("deploymentTemplates/proxy/nginx.conf", "client_max_body_size 6m")]
    [InlineData("deploymentTemplates/proxy/nginx.conf", "proxy_set_header X-Forwarded-For $remote_addr")]
    [InlineData("deploymentTemplates/proxy/nginx.conf", "proxy_set_header X-Forwarded-Proto $scheme")]
    [InlineData("deploymentTemplates/proxy/nginx.conf", "proxy_set_header Upgrade $http_upgrade")]
    [InlineData("deploymentTemplates/proxy/nginx.conf", "ssl_protocols TLSv1.2 TLSv1.3")]
    [InlineData("deploymentTemplates/proxy/Caddyfile", "max_size 6MB")]
    public void The_proxy_does_what_the_bot_needs(string path, string directive) =>
        Assert.Contains(directive, RepositoryFiles.Read(path), StringComparison.Ordinal);

    /// <summary>Lines about errors name the request, in Caddy as a field, in nginx at any level.</summary>
    [Fact]
    public void No_proxy_writes_down_what_people_ask()
    {
        var nginx = RepositoryFiles.ReadLines("deploymentTemplates/proxy/nginx.conf").Select(line => line.Trim()).ToList();
        var caddy = RepositoryFiles.Read("deploymentTemplates/proxy/Caddyfile");

        var servers = nginx.Count(line => line == "server {");
        Assert.Equal(2, servers);
        Assert.Equal(servers, nginx.Count(line => line == "access_log off;"));
        Assert.Equal(servers, nginx.Count(line => line.StartsWith("error_log ", StringComparison.Ordinal) && line.EndsWith(" emerg;", StringComparison.Ordinal)));
        Assert.Equal("log {format filter {wrap jsonfields {request delete}}}", string.Concat(LogOfCaddy().Matches(caddy).Single().Value.Split('\n', StringSplitOptions.TrimEntries)));
    }

    private static IEnumerable<(string Name, string Value)> Settings(string path) => RepositoryFiles.ReadLines(path)
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => path == Environment ? Line().Matches(line) : Assignment().Matches(line))
        .Select(match => (match.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal), match.Groups["value"].Value));

    [GeneratedRegex(@"^(?<name>\w+)=(?<value>.*)$")]
    private static partial Regex Line();

    /// <summary>After <c>Environment=</c> of a unit, or in <c>ENV</c> of a container file.</summary>
    [GeneratedRegex(@"(?<=^Environment=.*|^ENV\s.*|^    )\b(?<name>(?!Environment)\w+)=(?<value>\S*)")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"(?<=^\t)log \{.*?^\t\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex LogOfCaddy();

    [GeneratedRegex(@":\d+$")]
    private static partial Regex Position();
}
