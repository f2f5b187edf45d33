// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>Configuration section <c>DirectLine</c>.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>The key that signs tokens, at least 32 characters. Several replicas need the same one. Default: a random key in <see cref="KeyFile"/>.</summary>
    public string? SigningKey { get; set; }

    /// <summary>Where the random key is kept when <see cref="SigningKey"/> is empty; made at first start, readable by its owner only.</summary>
    public string KeyFile { get; set; } = Path.Combine("data", "directline.key");

    /// <summary>How long a token is good. At least 30 minutes: clients refresh every 15. Default: one hour.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long after its end a token may still be refreshed, so that a laptop that slept finds its chat again. Default: one day.</summary>
    public TimeSpan RefreshGrace { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long the ticket in a stream address is good. Default: 60 seconds.</summary>
    public TimeSpan TicketLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The bot's public address, when a proxy hides it. Default: the address of each request.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Other web sites that may hold the chat, such as <c>https://www.berlin.de</c>.</summary>
    public IList<string> TrustedOrigins { get; } = [];

    /// <summary>The bot's id in conversations.</summary>
    public string BotId { get; set; } = "gemeinsam-digital";

    /// <summary>The bot's name in conversations.</summary>
    public string BotName { get; set; } = "Gemeinsam Digital";

    /// <summary>Largest request body. Default: 256 kB.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How many sockets may follow one conversation: tabs, and those a client forgot to close. Default: 5.</summary>
    public int SocketsPerConversation { get; set; } = 5;

    /// <summary>Time between protocol pings. Default: 30 seconds.</summary>
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a ping or a frame may stay untaken before the socket is dropped. Default: 20 seconds.</summary>
    public TimeSpan PeerTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>A socket over which the client has sent nothing for so long is closed; the client comes back by itself. Default: 10 minutes.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a post waits for the bot's turn before it is answered; the turn goes on. Default: 10 seconds (clients give up after 20).</summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Messages per user and minute; 0 for no limit. Default: 40.</summary>
    public int MessagesPerMinute { get; set; } = 40;

    /// <summary>Pictures per user and minute; 0 for no limit. Default: 12.</summary>
    public int UploadsPerMinute { get; set; } = 12;

    /// <summary>New tokens per address and minute; 0 for no limit. Many people share one address behind a proxy. Default: 120.</summary>
    public int TokensPerMinute { get; set; } = 120;
}
