// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>An empty database for one test.</summary>
public interface ITestDatabase
{
    /// <summary>Prepares it, or skips the test when this machine cannot.</summary>
    Task CreateAsync();

    Task RemoveAsync();

    /// <summary>As another process would connect to the same database.</summary>
    internal IDatabase Connect();
}
