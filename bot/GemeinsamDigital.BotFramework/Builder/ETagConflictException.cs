// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>Someone else was faster: read again and repeat the change.</summary>
public sealed class ETagConflictException(string key) : ArgumentException("Etag conflict: the item was changed by someone else.")
{
    public string Key { get; } = key;
}
