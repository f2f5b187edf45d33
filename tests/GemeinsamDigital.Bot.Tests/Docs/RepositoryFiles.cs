// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Docs;

/// <summary>The files of this repository as they lie on the disk, without what is built or fetched.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        ".git", "artifacts", "node_modules", "data", "bin", "obj", "out", ".vs", ".idea", "BenchmarkDotNet.Artifacts",
    };

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <param name="endings">How the names end, such as <c>.md</c>.</param>
    /// <returns>Paths from the root, with slashes.</returns>
    public static IReadOnlyList<string> Ending(params string[] endings) =>
        [.. Below(Root).Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] ReadLines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Below));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "GemeinsamDigital.Bot.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}
