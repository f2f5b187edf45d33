// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Authentication.Outgoing;

internal static class Scope
{
    private const string AllPermissions = "/.default";

    public static string Of(string audience) =>
        audience.EndsWith(AllPermissions, StringComparison.Ordinal) ? audience : audience + AllPermissions;
}
