// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>Files that belong to no idea and no draft, for example because their draft was forgotten.</summary>
internal sealed partial class PicturePurpose(IDatabase database, PictureFolder pictures, Func<DateTimeOffset> before) : IRetentionPurpose
{
    /// <summary>Each row holds ids of pictures somewhere in its text.</summary>
    private const string Holders =
        """
        SELECT picture FROM ideas WHERE picture IS NOT NULL
        UNION ALL SELECT draft FROM saved_drafts
        UNION ALL SELECT memory FROM conversations WHERE memory LIKE '%"draft":{%'
        """;

    public string Name => "pictures";

    public async Task<Overdue> LookAsync(CancellationToken cancellationToken)
    {
        var orphans = await OrphansAsync(cancellationToken);
        return new Overdue(orphans.Count, orphans.Count == 0 ? null : orphans.Values.Min());
    }

    public async Task ForgetAsync(DeletionRecord record, CancellationToken cancellationToken)
    {
        foreach (var id in (await OrphansAsync(cancellationToken)).Keys)
        {
            if (pictures.Delete(id))
                await database.WriteAsync(async (session, token) => Verdict.Keep(await record.CountAsync(session, 1, token)), cancellationToken);
        }
    }

    private async Task<Dictionary<string, DateTimeOffset>> OrphansAsync(CancellationToken cancellationToken)
    {
        var orphans = pictures.Kept().Where(picture => picture.At < before()).ToDictionary(picture => picture.Id, picture => picture.At);
        if (orphans.Count > 0)
            await database.ReadAsync((session, token) => session.EachAsync(Holders, row => row.GetString(0), text => Keep(orphans, text), token), cancellationToken);
        return orphans;
    }

    private static Task Keep(Dictionary<string, DateTimeOffset> orphans, string text)
    {
        foreach (var id in Id().EnumerateMatches(text))
            orphans.Remove(text.Substring(id.Index, id.Length));
        return Task.CompletedTask;
    }

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")]
    private static partial Regex Id();
}
