// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
