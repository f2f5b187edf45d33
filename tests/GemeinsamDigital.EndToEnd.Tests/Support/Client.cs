// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>A client that is not installed skips the test, unless <c>REQUIRE_CLIENTS=1</c> says that it must run.</summary>
internal static class Client
{
    internal static void Require(bool installed, string name)
    {
        var advice = $"{name} is not installed; tests/run installs it.";
        if (installed)
            return;
        Assert.SkipUnless(Environment.GetEnvironmentVariable("REQUIRE_CLIENTS") == "1", advice);
        Assert.Fail(advice);
    }

    /// <returns>The path of a file of an npm package.</returns>
    internal static string File(string package, string path)
    {
        var file = Path.Combine(Repository.Clients, "node_modules", package, path);
        Require(System.IO.File.Exists(file), package);
        return file;
    }
}
