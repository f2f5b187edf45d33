// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations;

/// <summary>Settings that bind and are wrong all the same.</summary>
internal static class SettingsCheck
{
    /// <summary>What App Service leaves in a setting when it could not fetch the secret.</summary>
    private const string KeyVaultReference = "@Microsoft.KeyVault(";

    private static readonly string[] PublicAddresses = ["Site:PublicUrl", "DirectLine:PublicUrl"];

    public static IEnumerable<string> Problems(IConfiguration configuration, IHostEnvironment environment)
    {
        var unresolved = configuration.AsEnumerable()
            .Where(setting => setting.Value?.StartsWith(KeyVaultReference, StringComparison.OrdinalIgnoreCase) is true)
            .Select(setting => setting.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var key in unresolved)
            yield return $"{key} still holds its reference to Key Vault instead of the secret. Look whether the secret exists and whether the managed identity may read it, then restart.";
        if (!unresolved.Contains("Storage:ConnectionString") && !StorageServices.CanBeRead(configuration["Storage:ConnectionString"]))
            yield return "Storage:ConnectionString cannot be read. It must look like Host=…;Database=…;Username=…;Password='…', with a ' in the password written twice.";
        if (environment.IsProduction() && string.IsNullOrWhiteSpace(configuration["Site:PublicUrl"]))
            yield return "Site:PublicUrl is not set. Links in messages and receipts begin with it; set it to the address under which people reach the bot, such as https://chat.example.org/.";
        foreach (var key in PublicAddresses.Where(key => !IsEmptyOrWeb(configuration[key])))
            yield return $"{key} must be a whole address, such as https://chat.example.org/.";
        foreach (var origin in configuration.GetSection($"{DirectLineOptions.Section}:TrustedOrigins").GetChildren().Where(origin => !IsOrigin(origin.Value)))
            yield return $"{origin.Path} must be a site without a path, such as https://www.example.org.";
    }

    private static bool IsEmptyOrWeb(string? address) => string.IsNullOrWhiteSpace(address) || IsWeb(address, out _);

    private static bool IsOrigin(string? site) => IsWeb(site, out var uri) && uri.PathAndQuery == "/" && uri.Fragment.Length == 0;

    private static bool IsWeb(string? address, out Uri uri) => Uri.TryCreate(address, UriKind.Absolute, out uri!) && uri.Scheme is "https" or "http";
}
