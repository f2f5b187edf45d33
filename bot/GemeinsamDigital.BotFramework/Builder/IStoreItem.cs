// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

public interface IStoreItem
{
    string? ETag { get; set; }
}
