// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.LoadDriver;

/// <summary>Somebody with a conversation of their own who says the next thing only after the reply to the last.</summary>
internal interface IVirtualUser
{
    Task<Exchange> SayAsync(int number, CancellationToken cancellationToken);
}
