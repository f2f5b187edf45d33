// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

internal static class IdeaSupportRows
{
    public static Task<int> AddAsync(Session session, IdeaChange.Support support, DateTimeOffset now, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT INTO idea_supports (reference, supporter, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        [support.Reference, support.Supporter, now.ToUnixTimeMilliseconds()],
        cancellationToken);
}
