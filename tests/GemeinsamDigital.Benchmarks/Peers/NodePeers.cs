// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>npm's search libraries, pinned in <c>node/package-lock.json</c> and installed beside the build output.</summary>
internal static class NodePeers
{
    public static IEnumerable<Peer> Start()
    {
        var folder = Directory.CreateDirectory(RepositoryFolder.Of("artifacts", "peers", "node")).FullName;
        foreach (var file in Directory.GetFiles(RepositoryFolder.Of("tests", "GemeinsamDigital.Benchmarks", "Peers", "node")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        Programs.Run("npm", folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        var node = Programs.Run("node", folder, "--version");
        return
        [
            Of("MiniSearch", "as it comes: no stemming, words joined by OR", "minisearch", "minisearch"),
            Of("MiniSearch fuzzy", "with { fuzzy: 0.2, prefix: true } of its documentation", "minisearch", "minisearch", "fuzzy"),
            Of("NLP.js", "an intent per article, title and phrasings as utterances", "nlpjs", "@nlpjs/nlp"),
        ];

        ProcessPeer Of(string name, string setting, string script, string package, params string[] options) => new(
            name,
            setting,
            $"{VersionOf(folder, package)} on Node.js {node}",
            new ProcessStartInfo("node", ["--expose-gc", "peer.js", script, .. options]) { WorkingDirectory = folder })
        {
            NeedsPhrasings = script == "nlpjs",
        };
    }

    private static string VersionOf(string folder, string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "node_modules", package, "package.json")));
        return json.RootElement.GetProperty("version").GetString()!;
    }
}
