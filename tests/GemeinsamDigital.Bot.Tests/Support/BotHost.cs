// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>
/// The whole bot as it ships, with its own data folder; only the clock can be another. The shipped articles are indexed once for all
/// hosts; a host with settings of its own for the knowledge base builds its own.
/// </summary>
internal sealed class BotHost : WebApplicationFactory<Program>
{
    private readonly bool _ownsFolder;
    private readonly TimeProvider? _clock;

    public BotHost(TimeProvider? clock = null, string? dataFolder = null)
    {
        _clock = clock;
        _ownsFolder = dataFolder is null;
        DataFolder = dataFolder ?? Directory.CreateTempSubdirectory("gdb-test-").FullName;
    }

    public string DataFolder { get; }

    /// <summary>Settings beside those of the product, as <c>Section:Key</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>The environment's name, as <c>ASPNETCORE_ENVIRONMENT</c> would set it.</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>Collects all that the host logs.</summary>
    public LogCapture Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("DataFolder", DataFolder);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            if (_clock is not null)
                services.Replace(ServiceDescriptor.Singleton(_clock));
            if (!Settings.Keys.Any(key => key.StartsWith(KnowledgeFolder.Section + ":", StringComparison.Ordinal)))
                services.Replace(ServiceDescriptor.Singleton(ShippedKnowledge.Source));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_ownsFolder && Directory.Exists(DataFolder))
            Directory.Delete(DataFolder, recursive: true);
    }
}
