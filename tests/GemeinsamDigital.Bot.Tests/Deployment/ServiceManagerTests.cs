// SPDX-License-Identifier: EUPL-1.2
using System.Net.Sockets;
using System.Text;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed class ServiceManagerTests
{
    [Fact]
    public async Task Systemd_learns_when_the_bot_is_ready_and_when_it_stops()
    {
        var folder = Directory.CreateTempSubdirectory("gdb-notify-").FullName;
        var path = Path.Combine(folder, "notify");
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(path));
        await using var host = new BotHost { Settings = { ["NOTIFY_SOCKET"] = path } };

        Assert.Equal(0, systemd.Available);
        using var client = host.CreateClient();
        Assert.Equal("READY=1", await NextAsync());
        await host.DisposeAsync();
        Assert.Equal("STOPPING=1", await NextAsync());
        Directory.Delete(folder, recursive: true);

        async Task<string> NextAsync()
        {
            var bytes = new byte[64];
            return Encoding.ASCII.GetString(bytes, 0, await systemd.ReceiveAsync(bytes, TestContext.Current.CancellationToken));
        }
    }
}
