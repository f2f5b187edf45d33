// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public static class EndOfConversationCodes
{
    public const string CompletedSuccessfully = "completedSuccessfully";
    public const string UserCancelled = "userCancelled";
}
