// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Editors;

/// <summary>What a person wrote, without the person: what the articles do not say themselves is left out.</summary>
internal sealed class Anonymous(KnowledgeSource knowledge)
{
    public string Text(string written) => knowledge.Current.KeepKnownWords(written, Language);

    public static EditorReport Unanswered(string question) => new(ReportKind.Unanswered, "", Language, question);

    public static string Language => BotLanguage.KnowledgeLanguage(BotLanguage.Current);
}
