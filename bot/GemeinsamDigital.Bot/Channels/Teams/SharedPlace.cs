// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>What the bot does not talk about where others read along: ideas with their personal data, numbers and codes.</summary>
internal static class SharedPlace
{
    /// <returns>Null when the message can be answered here.</returns>
    public static Reply? Decline(Activity activity, string text, Command command)
    {
        if (!TeamsScope.IsShared(activity))
            return null;
        if (IdeaReference.Find(text) is not null || SavedDrafts.CodeIn(text) is not null || IsAboutAnIdea(command))
            return new Reply(ReplyKind.Notice, TeamsTexts.PrivateNotHere);
        return command == Command.Idea || (command == Command.None && IdeaOpening.Read(text) is not null)
            ? new Reply(ReplyKind.Notice, TeamsTexts.IdeaNotHere) { OffersForm = true }
            : null;
    }

    private static bool IsAboutAnIdea(Command command) =>
        command is Command.Status or Command.Submit or Command.Withdraw || AuthorCommands.Knows(command);
}
