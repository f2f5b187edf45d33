// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>What the office asks for.</summary>
internal abstract record IdeasTask
{
    private IdeasTask() { }

    internal sealed record Export(string Format, IdeaScope Scope, bool WithContacts) : IdeasTask;

    internal sealed record List(bool All) : IdeasTask;

    internal sealed record Show(string Reference, bool WithContact) : IdeasTask;

    internal sealed record Decide(IdeaChange.Decide Decision) : IdeasTask;
}
