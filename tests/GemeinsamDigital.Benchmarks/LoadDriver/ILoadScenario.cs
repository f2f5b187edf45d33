// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.LoadDriver;

/// <summary>A bot in a process of its own, and the people who talk to it.</summary>
internal interface ILoadScenario : IAsyncDisposable
{
    BotProcess Bot { get; }

    Task<IVirtualUser> JoinAsync(int number, CancellationToken cancellationToken);
}
