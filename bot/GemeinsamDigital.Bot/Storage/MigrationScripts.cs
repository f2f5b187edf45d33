// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using DbUp.Engine;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>The numbered SQL files of one dialect, embedded in the program.</summary>
internal sealed class MigrationScripts
{
    private readonly string _prefix;
    private readonly string[] _names;

    public MigrationScripts(string dialect)
    {
        _prefix = $"{dialect}.Migrations/";
        _names = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(_prefix, StringComparison.Ordinal))
            .Select(name => name[_prefix.Length..])
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    /// <param name="journal">The names already applied; one from a newer release of the program is no obstacle.</param>
    public bool AreAllIn(IReadOnlyCollection<string> journal) => _names.All(journal.Contains);

    public SqlScript[] Load() => [.. _names.Select(name => new SqlScript(name, Read(_prefix + name)))];

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
