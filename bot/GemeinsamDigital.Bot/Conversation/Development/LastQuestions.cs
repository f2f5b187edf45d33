// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation.Development;

/// <summary>The last question of each conversation in the person's own words: in this process only, in development only, never stored.</summary>
internal sealed class LastQuestions
{
    private const int Most = 100;

    private readonly Dictionary<ConversationKey, LastQuestion> _questions = [];

    public LastQuestion? Find(ConversationKey key)
    {
        lock (_questions)
            return _questions.GetValueOrDefault(key);
    }

    public void Remember(ConversationKey key, LastQuestion question)
    {
        lock (_questions)
        {
            if (_questions.Count == Most && !_questions.ContainsKey(key))
                _questions.Clear();
            _questions[key] = question;
        }
    }

    public void Forget(ConversationKey key)
    {
        lock (_questions)
            _questions.Remove(key);
    }
}

/// <param name="Language">In which the bot spoke, see <see cref="BotLanguage"/>.</param>
/// <param name="Topic">The article that was shown before.</param>
/// <param name="Shown">What the bot said; null when that is not known any more.</param>
internal sealed record LastQuestion(string Text, string Language, string? Topic, Reply? Shown);
