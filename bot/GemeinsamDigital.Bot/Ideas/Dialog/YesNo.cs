// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

internal static class YesNo
{
    /// <param name="message">From <see cref="WholeMessage.Normalize"/>.</param>
    /// <returns>Null when it is neither.</returns>
    public static bool? Of(string message, string yes, string no) =>
        message == WholeMessage.Normalize(yes) || WholeMessage.IsOneOf(message, IdeaTexts.ConsentYesWords) ? true
        : message == WholeMessage.Normalize(no) || WholeMessage.IsOneOf(message, IdeaTexts.ConsentNoWords) ? false
        : null;
}
