// SPDX-License-Identifier: EUPL-1.2
using System.Net.Sockets;
using System.Text;

namespace GemeinsamDigital.Bot.Operations;

/// <summary>
/// Tells systemd (<c>Type=notify</c>) when the bot can be asked, so that a start with a wrong setting counts as failed and nothing that
/// waits for the bot comes too early. The protocol is <c>sd_notify(3)</c>: a datagram to the socket that the environment names.
/// </summary>
internal static class ServiceManager
{
    private const string SocketName = "NOTIFY_SOCKET";

    public static void TellServiceManager(this WebApplication app)
    {
        if (app.Configuration[SocketName] is not { Length: > 0 } path)
            return;
        app.Lifetime.ApplicationStarted.Register(() => Tell(path, "READY=1"));
        app.Lifetime.ApplicationStopping.Register(() => Tell(path, "STOPPING=1"));
    }

    private static void Tell(string path, string state)
    {
        // A leading @ stands for the zero of Linux' abstract sockets.
        var address = new UnixDomainSocketEndPoint(path[0] == '@' ? $"\0{path[1..]}" : path);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.SendTo(Encoding.ASCII.GetBytes(state), address);
    }
}
