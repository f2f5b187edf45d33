// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations;

/// <summary>What the machine must have: a folder to write to, German, and Berlin's time.</summary>
internal static class SurroundingsCheck
{
    public static IEnumerable<string> Problems(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = DataFolder.Holding("", configuration, environment.ContentRootPath);
        if (WhyNotWritable(folder) is { } reason)
            yield return $"DataFolder {folder} cannot be written to ({reason}). Give the account that runs the bot the right to, or set DataFolder to another folder.";
        if (!KnowsGerman())
            yield return "German is missing. Install ICU (Debian: libicu72 or newer), and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Berlin.TimeZoneId, out _))
            yield return $"The time zone {Berlin.TimeZoneId} is missing. Install tzdata.";
    }

    private static string? WhyNotWritable(string folder)
    {
        try
        {
            PrivateFolder.Create(folder);
            using var probe = new FileStream(
                Path.Combine(folder, $".{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.GetType().Name;
        }
    }

    private static bool KnowsGerman()
    {
        try
        {
            return CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.GetMonthName(3) == "März";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
