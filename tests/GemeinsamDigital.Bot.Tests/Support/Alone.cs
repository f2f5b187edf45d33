// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>For tests that measure the process they run in: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
