// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Channels.Teams.Package;

/// <summary>What differs from one office's package to another's.</summary>
internal sealed partial record PackageSettings(string AppId, Uri Url, string Version, string DeveloperName, Uri Website, Uri Privacy, Uri Terms)
{
    /// <summary>Of the options and of the fields of a parameter file.</summary>
    public static readonly string[] Names = ["app-id", "url", "version", "developer-name", "website-url", "privacy-url", "terms-url"];

    private const string Developer = "Gemeinsam Digital: Berlin";
    private const int LongestDeveloper = 32;
    private static readonly Uri Nowhere = new("https://invalid/");

    /// <param name="problems">Takes what is missing or not usable; the settings must not be used then.</param>
    public static PackageSettings From(IReadOnlyDictionary<string, string> values, List<string> problems)
    {
        var appId = values.GetValueOrDefault("app-id", "");
        if (!Guid.TryParseExact(appId, "D", out var id) || id == Guid.Empty)
            problems.Add("--app-id muss die App-ID des Azure Bots sein, zum Beispiel 3f2504e0-4f89-11d3-9a0c-0305e82c3301.");
        var version = values.GetValueOrDefault("version", typeof(PackageSettings).Assembly.GetName().Version!.ToString(fieldCount: 3));
        if (!ThreeNumbers().IsMatch(version))
            problems.Add("--version muss aus drei Zahlen bestehen, zum Beispiel 1.2.0.");
        var developer = values.GetValueOrDefault("developer-name", Developer);
        if (developer.Length > LongestDeveloper)
            problems.Add($"--developer-name darf höchstens {LongestDeveloper} Zeichen lang sein.");
        var url = Address("url", null) ?? Nowhere;
        return new PackageSettings(
            id.ToString("D"), url, version, developer,
            Address("website-url", url) ?? Nowhere, Address("privacy-url", new Uri(url, "datenschutz.html")) ?? Nowhere, Address("terms-url", url) ?? Nowhere);

        Uri? Address(string name, Uri? otherwise)
        {
            if (!values.TryGetValue(name, out var typed) && otherwise is not null)
                return otherwise;
            if (Uri.TryCreate(typed, UriKind.Absolute, out var address) && address is { Scheme: "https", Query: "", Fragment: "" })
                return address.AbsolutePath.EndsWith('/') || name != "url" ? address : new Uri(address.AbsoluteUri + '/');
            problems.Add($"--{name} muss eine Adresse mit https:// sein, zum Beispiel https://bot.berlin.de/.");
            return null;
        }
    }

    /// <summary>What the manifest's <c>${{NAME}}</c> stand for.</summary>
    public string Fill(string text) => Placeholder().Replace(text, found => found.Groups[1].Value switch
    {
        "APP_ID" => AppId,
        "VERSION" => Version,
        "PUBLIC_HOST" => Url.Authority,
        "DEVELOPER_NAME" => DeveloperName,
        "WEBSITE_URL" => Website.AbsoluteUri,
        "PRIVACY_URL" => Privacy.AbsoluteUri,
        "TERMS_URL" => Terms.AbsoluteUri,
        var unknown => throw new InvalidOperationException($"The manifest has a placeholder that nobody fills: {unknown}."),
    });

    [GeneratedRegex(@"^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\z", RegexOptions.NonBacktracking)]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"\$\{\{(\w+)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
