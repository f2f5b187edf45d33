// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>Counts a person once without knowing who it is.</summary>
internal static class Supporter
{
    public static string Of(string? channel, string? user) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"supporter:{channel}:{user}")).AsSpan(0, 16));
}
