// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Where the way through the form ends: with a receipt, with a code for later, or with an explanation.</summary>
internal sealed class IntakeEndPages(PageFrame frame)
{
    /// <param name="pass">Opens the files.</param>
    public Page Receipt(Receipt receipt, string pass) => new(PageTexts.ReceiptTitle, Markup.Of($"""
        <h1>{PageTexts.ReceiptTitle}</h1>
        <p>{Format(PageTexts.ReceiptThanks, receipt.Idea.Fields.Title!)}</p>
        <dl class="receipt">
        <div><dt>{PageTexts.ReceiptNumber}</dt><dd>{receipt.Idea.Reference}</dd></div>
        <div><dt>{PageTexts.ReceiptCodeName}</dt><dd>{receipt.Code}</dd></div>
        </dl>
        {MarkdownMarkup.Of(PageTexts.ReceiptKeep)}
        {Files(pass)}
        <h2>{PageTexts.NextHead}</h2>
        {MarkdownMarkup.Of(Format(PageTexts.NextSteps, PageLanguage.Link("status")))}
        <p><a href="{PageLanguage.Link("idee")}">{PageTexts.SubmitAnother}</a></p>
        """), frame);

    public static Markup Files(string pass) => Markup.Of($"""
        <h2>{PageTexts.ReceiptFiles}</h2>
        <ul>
        <li><a href="{PageLanguage.Link("beleg.txt")}&amp;pass={pass}" download>{PageTexts.ReceiptAsText}</a></li>
        <li><a href="{PageLanguage.Link("beleg.json")}&amp;pass={pass}" download>{PageTexts.ReceiptAsJson}</a></li>
        </ul>
        """);

    public Page ReceiptIsOver() => Tell(
        PageTexts.ReceiptOverTitle, MarkdownMarkup.Of(Format(PageTexts.ReceiptOver, PageLanguage.Link("status"))), StatusCodes.Status404NotFound);

    /// <param name="code">Null when the draft had its code before.</param>
    public Page Paused(string? code) => Tell(PageTexts.PausedTitle, code is null
        ? MarkdownMarkup.Of(PageTexts.PausedSameCode)
        : Markup.Of($"{MarkdownMarkup.Of(PageTexts.PausedCode)}<p class=\"code\">{code}</p>{MarkdownMarkup.Of(PageTexts.PausedHint)}"));

    public Page Discarded() => Tell(PageTexts.DiscardedTitle, MarkdownMarkup.Of(Format(PageTexts.Discarded, PageLanguage.Link("idee"))));

    public Page Done(string reference, Reply reply) => Tell(Format(PageTexts.DoneTitle, reference), MarkdownMarkup.Of(reply.Text));

    public Page Gone(Reply reply) => Tell(PageTexts.IdeaTitle, Markup.Of($"""
        {MarkdownMarkup.Of(reply.Text)}<p><a href="{PageLanguage.Link("idee")}">{PageTexts.IdeaTitle}</a></p>
        """), StatusCodes.Status409Conflict);

    private Page Tell(string title, Markup content, int status = StatusCodes.Status200OK) =>
        Page.Saying(title, content, frame, status);
}
