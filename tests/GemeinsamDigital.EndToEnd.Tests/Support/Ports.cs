// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Sockets;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

internal static class Ports
{
    /// <summary>A port that nobody listens on; known before the server starts, so that the server can name its own address.</summary>
    internal static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
