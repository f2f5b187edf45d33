// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What a token says: who talks in which conversation.</summary>
internal sealed record Pass(string User, string Conversation);

/// <summary>What became of a token that a client showed.</summary>
internal abstract record PassCheck
{
    private PassCheck() { }

    internal sealed record Valid(Pass Pass) : PassCheck;

    /// <summary>Too old to be used, young enough to be refreshed.</summary>
    internal sealed record Expired(Pass Pass) : PassCheck;

    /// <summary>Signed by another key, for another purpose, or too old for anything: the session is over.</summary>
    internal sealed record Over : PassCheck
    {
        internal static readonly Over Instance = new();
    }

    /// <summary>No token at all, or something else in its place.</summary>
    internal sealed record Missing : PassCheck
    {
        internal static readonly Missing Instance = new();
    }
}
