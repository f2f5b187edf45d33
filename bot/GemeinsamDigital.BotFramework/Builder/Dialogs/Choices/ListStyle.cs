// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

public enum ListStyle
{
    None,

    /// <summary>What suits the channel, the number of choices and the length of their titles.</summary>
    Auto,
    Inline,
    List,
    SuggestedAction,
    HeroCard,
}
