// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Bot.Tests.Deployment;

/// <summary>What a small container image often lacks is named at the start, in a process of its own: it concerns the whole process.</summary>
public sealed class MachineCheckTests
{
    [Theory(Timeout = 120_000)]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "German is missing. Install ICU")]
    [InlineData("TZDIR", "/nonexistent", "The time zone Europe/Berlin is missing. Install tzdata.")]
    public async Task A_machine_without_German_or_the_time_in_Berlin_is_refused(string variable, string value, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems bring both themselves.");
        var folder = Directory.CreateTempSubdirectory("gdb-machine-").FullName;
        using var bot = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GemeinsamDigital.Bot.dll")])
        {
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                [variable] = value,
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["DataFolder"] = folder,
                ["Messages__Enabled"] = "false",
                ["Site__PublicUrl"] = "https://chat.example.org/",
            },
        })!;

        try
        {
            Assert.Contains(message, await bot.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            await bot.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.NotEqual(0, bot.ExitCode);
        }
        finally
        {
            bot.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }
}
