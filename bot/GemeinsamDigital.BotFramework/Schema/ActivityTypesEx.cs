// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

/// <summary>Types that a bot uses towards its adapter only; they never travel.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
