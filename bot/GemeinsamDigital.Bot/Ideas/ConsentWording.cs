// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The consent texts live in the resources; whoever changes the meaning of one raises its version, which is stored with every idea.</summary>
internal static class ConsentWording
{
    public const string Publication = "2026-11b";

    public const string Contact = "2026-11";
}
