// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Knowledge.Search;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>The articles as they ship, indexed once for all hosts of the process; they only read it.</summary>
internal static class ShippedKnowledge
{
    private static readonly Lazy<KnowledgeSource> Once = new(() => new KnowledgeSource(
        Options.Create(new KnowledgeFolder { Watch = false }), Options.Create(new KnowledgeOptions()), TimeProvider.System, NullLogger<KnowledgeSource>.Instance));

    internal static KnowledgeSource Source => Once.Value;
}
