// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The consent text lives in the resources; whoever changes its meaning raises the version, which is stored with every idea.</summary>
internal static class ConsentWording
{
    public const string Version = "2026-11";
}
