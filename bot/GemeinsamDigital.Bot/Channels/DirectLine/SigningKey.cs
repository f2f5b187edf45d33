// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Storage;
using Microsoft.IdentityModel.Tokens;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>The key of the Direct Line tokens: the configured one, otherwise a random one that survives restarts in a file.</summary>
internal static class SigningKey
{
    internal static SymmetricSecurityKey Load(DirectLineOptions options) =>
        new(string.IsNullOrEmpty(options.SigningKey) ? KeyFile.Load(options.KeyFile) : FromText(options.SigningKey));

    private static byte[] FromText(string text)
    {
        var key = Encoding.UTF8.GetBytes(text);
        return key.Length >= KeyFile.Bytes
            ? key
            : throw new InvalidOperationException($"{DirectLineOptions.Section}:{nameof(DirectLineOptions.SigningKey)} needs at least {KeyFile.Bytes} characters.");
    }
}
