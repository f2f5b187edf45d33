// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>One file as it was last read, and the article that it gave when it was last in order.</summary>
/// <param name="Article">Null if the file was never in order.</param>
/// <param name="Problems">Those of the last reading.</param>
internal sealed record ShelvedFile(Article? Article, IReadOnlyList<ArticleProblem> Problems)
{
    public static readonly ShelvedFile Unread = new(null, []);

    /// <summary>Clocks of file systems tick in up to two seconds: a younger file may change again without a trace.</summary>
    private static readonly TimeSpan TickOfFileTimes = TimeSpan.FromSeconds(2);

    private string Hash { get; init; } = "";

    private (DateTimeOffset Written, long Length, bool IsCertain) Stamp { get; init; }

    /// <summary>The file as it is now; itself if nothing changed.</summary>
    public ShelvedFile Refresh(string path, string name, string language, DateTimeOffset now)
    {
        try
        {
            var info = new FileInfo(path);
            var stamp = (new DateTimeOffset(info.LastWriteTimeUtc), info.LinkTarget is null ? info.Length : -1, now - info.LastWriteTimeUtc > TickOfFileTimes);
            return stamp == Stamp && Stamp.IsCertain && info.LinkTarget is null ? this : Read(FirstBytes(path), name, language) with { Stamp = stamp };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ShelvedFile(Article, Marked([new(name, 0, "Die Datei lässt sich nicht öffnen.", "Prüfen Sie, ob es sie gibt und ob sie gelesen werden darf.")]));
        }
    }

    private ShelvedFile Read(ReadOnlySpan<byte> bytes, string name, string language)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        if (hash == Hash)
            return this;
        var problems = new List<ArticleProblem>();
        var article = new ArticleFileReader(name, language, problems).Read(bytes);
        return article is null
            ? new ShelvedFile(Article, Marked(problems)) { Hash = hash }
            : new ShelvedFile(article, problems) { Hash = hash };
    }

    private List<ArticleProblem> Marked(IEnumerable<ArticleProblem> problems) =>
        [.. problems.Select(problem => problem with { OldVersionStays = Article is not null })];

    /// <summary>One byte more than allowed is enough to see that a file is too large.</summary>
    private static ReadOnlySpan<byte> FirstBytes(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, ArticleText.MaxBytes) + 1];
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
