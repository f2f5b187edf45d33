// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>The whole product on a real port, with a database of its own; it can be restarted with both.</summary>
internal sealed class RunningBot : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gdb-e2e-").FullName;
    private readonly string[] trustedOrigins;
    private readonly int port = Ports.Free();
    private Factory? factory;

    /// <param name="trustedOrigins">Other web sites that may hold the chat.</param>
    internal RunningBot(params string[] trustedOrigins)
    {
        this.trustedOrigins = trustedOrigins;
        Address = new Uri($"http://127.0.0.1:{port}/");
        Start();
    }

    internal Uri Address { get; }

    /// <summary>What the bot consists of while it runs.</summary>
    internal IServiceProvider Services => factory!.Services;

    /// <summary>The pictures that the bot keeps, or holds until somebody uses them.</summary>
    internal IReadOnlyList<string> Pictures =>
    [
        .. from pictures in Directory.EnumerateDirectories(folder, "pictures")
           from file in Directory.EnumerateFiles(pictures, "*", SearchOption.AllDirectories)
           select Path.GetFileName(file),
    ];

    internal void Stop()
    {
        factory?.Dispose();
        factory = null;
    }

    internal void Start()
    {
        factory = new Factory(folder, Address, trustedOrigins);
        factory.UseKestrel(port);
        factory.StartServer();
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Factory(string folder, Uri address, string[] trustedOrigins) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("DataFolder", folder);
            builder.UseSetting("Site:PublicUrl", address.AbsoluteUri);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.UseSetting("Logging:LogLevel:GemeinsamDigital.Bot", "Error");
            builder.UseSetting("DirectLine:MessagesPerMinute", "0");
            builder.UseSetting("DirectLine:TokensPerMinute", "0");
            builder.UseSetting("Pages:FormsPerMinute", "0");
            builder.UseSetting("Pages:QuestionsPerMinute", "0");
            for (var i = 0; i < trustedOrigins.Length; i++)
                builder.UseSetting($"DirectLine:TrustedOrigins:{i}", trustedOrigins[i]);
        }
    }
}
