// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>A script of the clients folder that checks something and says what is wrong with it.</summary>
internal static class NodeCheck
{
    /// <returns>The exit code and all that the script has written.</returns>
    internal static async Task<(int Code, string Said)> RunAsync(string script, string argument)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Clients, script), argument]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, await said + await errors);
    }
}
