// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>What the channel gets as HTTP answer to an invoke.</summary>
public class InvokeResponse
{
    public int Status { get; set; }
    public object? Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
