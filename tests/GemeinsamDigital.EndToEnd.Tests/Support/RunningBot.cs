// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>The whole product on a real port, with a database of its own.</summary>
internal sealed class RunningBot : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gdb-e2e-").FullName;
    private readonly Factory factory;

    internal RunningBot()
    {
        factory = new Factory(folder);
        factory.UseKestrel(0);
        factory.StartServer();
        Address = factory.ClientOptions.BaseAddress;
    }

    internal Uri Address { get; }

    public void Dispose()
    {
        factory.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Factory(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("DataFolder", folder);
            builder.UseSetting("DirectLine:MessagesPerMinute", "0");
            builder.UseSetting("DirectLine:TokensPerMinute", "0");
        }
    }
}
