// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Teams.Package;

/// <summary><c>teams-package</c>: writes the app package that is uploaded to Teams. Needs neither Node nor a running bot.</summary>
internal static class TeamsPackageCommand
{
    public const string Name = "teams-package";

    private const string Usage =
        """
        teams-package --app-id ID --url ADRESSE --out DATEI.zip [--parameters DATEI.json]
                      [--version 1.2.3] [--developer-name NAME] [--website-url ADRESSE]
                      [--privacy-url ADRESSE] [--terms-url ADRESSE]
                      schreibt das App-Paket für Microsoft Teams
          --app-id      die App-ID des Azure Bots (GUID), wie in MicrosoftAppId
          --url         die öffentliche Adresse des Bots, wie in Site:PublicUrl
          --parameters  eine Datei mit denselben Angaben; die Kommandozeile gilt vor ihr
        """;

    /// <returns>0 when all went well, 1 when a value is not usable, 2 when the command line is not understood.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (PackageArguments.Read(args) is not { } arguments || !arguments.Remove("out", out var path))
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }
        var problems = new List<string>();
        if (arguments.Remove("parameters", out var file))
            PackageArguments.AddFile(arguments, file, problems);
        var settings = PackageSettings.From(arguments, problems);
        if (problems.Count == 0 && Write(settings, path) is { } failure)
            problems.Add(failure);
        foreach (var problem in problems)
            await errors.WriteLineAsync(problem);
        if (problems.Count == 0)
            await output.WriteLineAsync($"{path}: App {settings.AppId}, Version {settings.Version}, {settings.Url}");
        return problems.Count == 0 ? 0 : 1;
    }

    /// <summary>The whole package or none.</summary>
    private static string? Write(PackageSettings settings, string path)
    {
        try
        {
            File.WriteAllBytes(path, AppPackage.Of(settings));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"--out: {path} lässt sich nicht schreiben: {exception.Message}";
        }
    }
}
