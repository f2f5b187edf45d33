// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace GemeinsamDigital.Bot.Channels.Teams.Package;

/// <summary>What was said about the package, on the command line and in a file of parameters.</summary>
internal static class PackageArguments
{
    private static readonly string[] Names = [.. PackageSettings.Names, "out", "parameters"];

    /// <returns>By the option's name without the dashes; null when something is not understood.</returns>
    public static Dictionary<string, string>? Read(IReadOnlyList<string> args)
    {
        Dictionary<string, string> values = [];
        for (var at = 0; at < args.Count; at++)
        {
            var parts = args[at].Split('=', 2);
            var name = parts[0].StartsWith("--", StringComparison.Ordinal) ? parts[0][2..] : "";
            if (!Names.Contains(name) || (parts.Length == 1 && at + 1 == args.Count) || !values.TryAdd(name, parts.Length == 2 ? parts[1] : args[++at]))
                return null;
        }
        return values;
    }

    /// <summary>Adds what the file says and the command line does not; an empty value says nothing.</summary>
    public static void AddFile(Dictionary<string, string> values, string file, List<string> problems)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (!PackageSettings.Names.Contains(property.Name) || property.Value.ValueKind != JsonValueKind.String)
                    problems.Add($"{file}: „{property.Name}“ gibt es nicht oder ist kein Text. Möglich: {string.Join(", ", PackageSettings.Names)}");
                else if (property.Value.GetString() is { Length: > 0 } value)
                    values.TryAdd(property.Name, value);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            problems.Add($"--parameters: {file} lässt sich nicht lesen: {exception.Message}");
        }
    }
}
