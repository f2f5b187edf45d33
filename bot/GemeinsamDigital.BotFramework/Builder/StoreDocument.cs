// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>What a storage hands out: plain JSON, without names of types, and the version it had.</summary>
public sealed class StoreDocument(JsonElement content, string? eTag = null) : IStoreItem
{
    public JsonElement Content { get; } = content;

    public string? ETag { get; set; } = eTag;
}
