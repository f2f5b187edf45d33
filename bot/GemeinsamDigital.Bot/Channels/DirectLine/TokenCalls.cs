// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>New tokens for pages we trust, fresh ones for old ones.</summary>
internal sealed class TokenCalls(Desk desk, Origins origins, Limits limits, IOptions<DirectLineOptions> options)
{
    private const string UserPrefix = "dl_";
    private const int MaxUserLength = 64;

    /// <summary>POST tokens/generate. Stores nothing: a conversation begins when somebody opens it.</summary>
    internal async Task<Answer> GenerateAsync(HttpContext context)
    {
        if (!origins.Allows(context.Request))
            return Refusal.ForeignOrigin;
        if (limits.Token(context.Connection.RemoteIpAddress) is { } tooMany)
            return tooMany;

        switch (await RequestBody.ReadAsync(context.Request, options.Value.MaxBodyBytes))
        {
            case RequestBody.Refused(var answer):
                return answer;
            case RequestBody.Document(var body):
                using (body)
                {
                    return TryReadUser(body.RootElement, out var user)
                        ? desk.Token(new Pass(user ?? NewUser(), NewId()))
                        : Refusal.BadArgument("user.id must begin with dl_ and hold letters, digits, - and _ only.");
                }

            default:
                return desk.Token(new Pass(NewUser(), NewId()));
        }
    }

    /// <summary>POST tokens/refresh.</summary>
    internal async Task<Answer> RefreshAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context, evenExpired: true);
        return pass is null ? refusal! : desk.Token(pass);
    }

    /// <summary>GET session/getsessionid; clients ask for it before they show a sign-in card.</summary>
    internal async Task<Answer> SessionAsync(HttpContext context)
    {
        var (pass, refusal) = await desk.AdmitAsync(context);
        return pass is null
            ? refusal!
            : Answer.Of(StatusCodes.Status200OK, pass.Conversation, static (json, id) => json.WriteString("sessionId"u8, id));
    }

    private static bool TryReadUser(JsonElement body, out string? id)
    {
        id = null;
        if (!body.TryGetProperty("user"u8, out var user) || user.ValueKind == JsonValueKind.Null)
            return true;
        if (user.ValueKind != JsonValueKind.Object)
            return false;
        if (!user.TryGetProperty("id"u8, out var value) || value.ValueKind == JsonValueKind.Null)
            return true;
        if (value.ValueKind != JsonValueKind.String || !IsUserId(value.GetRawText().AsSpan()[1..^1]))
            return false;

        id = value.GetString();
        return true;
    }

    private static bool IsUserId(ReadOnlySpan<char> id)
    {
        foreach (var letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
                return false;
        }

        return id.StartsWith(UserPrefix, StringComparison.Ordinal) && id.Length > UserPrefix.Length && id.Length <= MaxUserLength;
    }

    internal static string NewUser() => UserPrefix + NewId();

    /// <summary>Letters and digits only: clients put it into addresses as it is.</summary>
    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
