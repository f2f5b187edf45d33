// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// A thumb under an answer: <c>{ "replyTo", "helpful", "reason"? }</c>. It counts for each article that the answer rests on. Another verdict on the same answer takes the place of the
/// first, a reason adds to it, and what cannot be understood changes nothing. The bot says nothing to it: the client thanks.
/// </summary>
internal sealed class FeedbackEvent(GivenAnswers answers, Anonymous anonymous)
{
    public const string Name = "gdb/feedback";

    public const int LongestReason = 500;

    /// <summary>More answers than anybody reads in one conversation.</summary>
    private const int MostRatings = 200;

    public async Task TakeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var value = ActivityJson.Fields(context.Activity.Value).ToDictionary(StringComparer.Ordinal);
        if (!value.TryGetValue("replyTo", out var answer) || Rated(value) is not { } rating
            || await answers.ArticlesAsync(context.Activity.Conversation!.Id!, answer, cancellationToken) is not { Count: > 0 } articles)
            return;

        var turn = context.Turn();
        var ratings = turn.Memory.Ratings ?? new Dictionary<string, Rating>();
        var earlier = ratings.TryGetValue(answer, out var found) ? found : (Rating?)null;
        if (earlier == rating || (earlier, rating) == (Rating.Explained, Rating.Unhelpful) || (earlier is null && ratings.Count >= MostRatings))
            return;

        turn.Memory = turn.Memory with { Ratings = new Dictionary<string, Rating>(ratings) { [answer] = rating } };
        foreach (var article in articles)
            turn.Feedback.Add(Entry(article, rating) with { InsteadOf = earlier is { } changed ? Entry(article, changed) : null });
        if (rating == Rating.Explained)
            turn.Reports.AddRange(Reports(articles, value["reason"], turn.Memory));
    }

    private static Rating? Rated(Dictionary<string, string> value) => (value.GetValueOrDefault("helpful"), value.GetValueOrDefault("reason")?.Trim()) switch
    {
        ("true", _) => Rating.Helpful,
        ("false", { Length: > 0 and <= LongestReason }) => Rating.Explained,
        ("false", _) => Rating.Unhelpful,
        _ => null,
    };

    private static FeedbackEntry Entry(string article, Rating rating) =>
        new(article, rating == Rating.Helpful, rating == Rating.Explained ? ReportKind.Other : null);

    /// <summary>One for each article, because editors read them by article. Which question led to an answer is known for the last one only.</summary>
    private IEnumerable<EditorReport> Reports(IReadOnlyList<string> articles, string reason, ConversationMemory memory)
    {
        var question = memory.LastArticle == articles[^1] ? memory.LastQuestion ?? "" : "";
        var remark = anonymous.Text(reason);
        return articles.Select(article => new EditorReport(ReportKind.Other, article, Anonymous.Language, question) { Remark = remark });
    }
}

/// <summary>What a citizen thinks of one answer.</summary>
internal enum Rating
{
    Helpful,
    Unhelpful,

    /// <summary>Unhelpful, and the editors know why.</summary>
    Explained,
}
