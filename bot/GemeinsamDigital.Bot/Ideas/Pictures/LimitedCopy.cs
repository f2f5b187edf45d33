// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>Reads into memory what comes from outside, as long as it is not too much.</summary>
internal static class LimitedCopy
{
    /// <returns>False when there is more than <paramref name="limit"/>; one byte more than that was read then.</returns>
    public static async Task<bool> TryAsync(Stream from, MemoryStream to, int limit, CancellationToken cancellationToken)
    {
        var part = new byte[16 * 1024];
        while (to.Length <= limit)
        {
            var count = (int)Math.Min(part.Length, limit + 1 - to.Length);
            var read = await from.ReadAsync(part.AsMemory(0, count), cancellationToken);
            if (read == 0)
                return true;
            to.Write(part, 0, read);
        }

        return false;
    }
}
