// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Debian's liblucene4.10-java, driven by our small program in <c>java/</c>, which is compiled here.</summary>
internal static class JavaPeer
{
    public const string Name = "Java Lucene";

    private const string Jars = "/usr/share/java";

    public static Peer Start()
    {
        string[] libraries = [Jar("lucene-core-4.10"), Jar("lucene-analyzers-common-4.10")];
        var classes = Directory.CreateDirectory(RepositoryFolder.Of("artifacts", "peers", "java")).FullName;
        var path = string.Join(Path.PathSeparator, libraries);
        Programs.Run("javac", classes, "-cp", path, "-d", classes, RepositoryFolder.Of("tests", "GemeinsamDigital.Benchmarks", "Peers", "java", "LucenePeer.java"));
        var machine = Programs.Run("java", classes, "--version").Split('\n')[0];
        return new ProcessPeer(
            Name,
            "GermanAnalyzer, BM25, one field, RAMDirectory, one segment",
            $"{Path.GetFileNameWithoutExtension(libraries[0])["lucene-core-".Length..]} on {machine}",
            new ProcessStartInfo("java", ["-cp", $"{path}{Path.PathSeparator}{classes}", "LucenePeer"]));
    }

    private static string Jar(string start) => Directory.Exists(Jars) && Directory.GetFiles(Jars, $"{start}*.jar").Order(StringComparer.Ordinal).LastOrDefault() is { } jar
        ? jar
        : throw new InvalidOperationException($"there is no {start} (Debian: liblucene4.10-java)");
}
