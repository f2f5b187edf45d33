// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.PersonalData;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>
/// Walks the table of <see cref="IdeaSteps"/>: draft and message in, draft and replies out. What is possible at every step
/// lives here, once. Knows no channel and no storage, so that every conversation can be tested without them.
/// </summary>
internal sealed partial class IdeaDialogEngine(ISimilarIdeas similar, ContactProtection contacts, TimeProvider clock)
{
    /// <param name="known">What the person has said already; it is shown and not asked again.</param>
    public IdeaMove Start(IdeaFields? known = null)
    {
        var draft = new IdeaDraft { Step = IdeaSteps.Table[0].Name, Fields = known ?? new IdeaFields() };
        var welcome = Notice(IdeaTexts.Welcome);
        if (!draft.HasContent)
            return Open(draft, IdeaSteps.FirstOpen(draft), welcome);
        var (step, text) = draft.Fields.Description is { } description ? (RequiredSteps.Description, description) : (RequiredSteps.Title, draft.Fields.Title);
        if (text is not null && WhyHold(step, text, kept: null) is { } why)
        {
            var hold = Hold(draft with { Fields = draft.Fields with { Title = null, Description = null } }, step, why);
            return hold with { Replies = [welcome, .. hold.Replies] };
        }
        draft = LookForSimilar(draft);
        return Open(draft, IdeaSteps.FirstOpen(draft), welcome, Notice(Format(IdeaTexts.TakenOver, TakenOver(draft))));
    }

    /// <summary>Goes on with a draft that was left.</summary>
    public static IdeaMove Continue(IdeaDraft draft, IdeaFields? known = null)
    {
        if (draft.Fields.Bezirk is null && known is { Bezirk: not null })
            draft = draft with { Fields = draft.Fields with { Bezirk = known.Bezirk, Place = known.Place } };
        return Open(draft with { SetAside = null, Held = null }, StepOf(draft), Notice(draft.Corrects is null ? IdeaTexts.DraftWaiting : IdeaTexts.CorrectionBegins));
    }

    /// <summary>The open question again, shortened, after something else was talked about.</summary>
    public static Reply Resume(IdeaDraft draft)
    {
        var step = StepOf(draft);
        var question = Question(draft, step);
        if (question.Kind != ReplyKind.Summary)
            question = question with { Text = Format(IdeaTexts.Resume, question.Text) };
        if (draft.SetAside is null)
            return Marked(draft, question);
        var offer = Format(IdeaTexts.SetAsideOffer, step.Title());
        return Marked(draft, question with { Text = $"{question.Text}\n\n{offer}", Buttons = [new(IdeaTexts.SetAside), .. question.Buttons] });
    }

    public IdeaMove Read(IdeaDraft draft, IdeaMessage said)
    {
        var step = StepOf(draft);
        draft = draft with { Step = step.Name };
        if (said.Mark is not null && said.Mark != Mark(draft))
            return new IdeaMove.Open(draft, [Notice(IdeaTexts.OldButton), Resume(draft)]);
        var message = WholeMessage.Normalize(said.Text);
        return ReadCommand(draft, step, message)
            ?? ReadDecision(draft, step, message)
            ?? ReadCorrection(draft, step, said.Text, message)
            ?? ReadAnswer(draft with { Held = null }, step, said.Text);
    }

    /// <summary>A picture was sent, at whichever step.</summary>
    public static IdeaMove TakePicture(IdeaDraft draft, string pictureId)
    {
        var step = StepOf(draft);
        var taken = draft with { Fields = draft.Fields with { PictureId = pictureId }, PictureRights = false, SetAside = null };
        taken = Skipping.Unskip(taken, PictureSteps.Picture);
        return Open(
            taken with { ReturnTo = step == PictureSteps.Picture || step == PictureSteps.Rights ? taken.ReturnTo : taken.ReturnTo ?? step.Name },
            PictureSteps.Rights,
            Notice(IdeaTexts.PictureTaken));
    }

    /// <summary>Thanks for the support, and asks what becomes of the person's own draft.</summary>
    public static IdeaMove.Open AfterSupport(IdeaDraft draft) => Open(draft, SimilarStep.Hint);

    /// <summary>Keeps words that were taken for something else, where they would be an answer too: one tap makes them so.</summary>
    public static IdeaDraft SetAside(IdeaDraft draft, string text)
    {
        var step = StepOf(draft);
        var words = PlainText.Lines(text);
        var isAnswer = step.TakesFreeText && step.Read(draft, words) is StepResult.Next or StepResult.Hold;
        return draft with { SetAside = isAnswer ? words : null };
    }

    /// <summary>Whether only a question mark makes a message something else than an answer.</summary>
    public static bool TakesFreeText(IdeaDraft draft) => StepOf(draft).TakesFreeText;

    public static string Mark(IdeaDraft draft) => $"{draft.Id[..Math.Min(8, draft.Id.Length)]}.{draft.Question}";

    private static IdeaStep StepOf(IdeaDraft draft) =>
        IdeaSteps.Table.FirstOrDefault(step => step.Name == draft.Step && step.Applies(draft)) ?? IdeaSteps.FirstOpen(draft);

    private IdeaMove ReadAnswer(IdeaDraft draft, IdeaStep step, string text) =>
        step.TakesFreeText && draft.Fields.Type != IdeaType.QuestionToTheCity && QuestionShape.MayEndWithMark(text)
            ? new IdeaMove.PerhapsQuestion(draft, Accept(draft with { SetAside = null }, step, text))
            : Accept(draft with { SetAside = null }, step, text);

    /// <param name="kept">The reason that the person has waved aside.</param>
    private IdeaMove Accept(IdeaDraft draft, IdeaStep step, string text, HeldReason? kept = null) => step.Read(draft, text) switch
    {
        StepResult.Next next => WhyHold(step, text, kept) is { } why ? Hold(draft, step, why) : Advance(Answered(next.Draft, step), step),
        StepResult.Hold hold => Hold(draft, step, hold),
        StepResult.Again again => new IdeaMove.Open(again.Draft ?? draft, [Marked(again.Draft ?? draft, again.Reply)]),
        StepResult.Edit edit => Open(draft with { ReturnTo = IdeaSteps.Summary }, IdeaSteps.Find(edit.Step)),
        StepResult.More => SwitchPath(draft, full: true),
        StepResult.Submit when IdeaSteps.FirstMissing(draft) is { } missing => Open(draft, missing),
        StepResult.Submit => new IdeaMove.Submit(draft),
        StepResult.Support support => new IdeaMove.Support(draft with { Supports = support.Reference }, support.Reference),
        StepResult.Discard => new IdeaMove.Cancelled(),
        StepResult.NotUnderstood when step == RequiredSteps.Type && draft.ReturnTo is null && IsContent(draft, text) => TakeContentFirst(draft, text),
        StepResult.NotUnderstood again when QuestionShape.Has(text) => new IdeaMove.PerhapsQuestion(draft, new IdeaMove.Open(draft, [Marked(draft, again.Reply)])),
        StepResult.NotUnderstood again => new IdeaMove.Open(draft, [Marked(draft, again.Reply)]),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the person should decide before the text is taken.</summary>
    private static StepResult.Hold? WhyHold(IdeaStep step, string text, HeldReason? kept)
    {
        if (!step.IsPublished || kept == HeldReason.PersonalData)
            return null;
        // As it would be stored: what nobody can see neither hides personal data nor fills the memory.
        text = PlainText.Lines(text);
        if (kept is null && TextCheck.IsShouting(text))
            return new StepResult.Hold(new HeldText(step.Name, text, HeldReason.Shouting), Ask(step.Name, IdeaTexts.Shouting, IdeaTexts.KeepIt));
        return PersonalDataGuard.Find(text) is { Count: > 0 } findings
            ? new StepResult.Hold(new HeldText(step.Name, text, HeldReason.PersonalData), HeldTexts.PersonalData(step, text, findings))
            : null;
    }

    private static IdeaMove.Open Hold(IdeaDraft draft, IdeaStep step, StepResult.Hold hold)
    {
        draft = draft with { Step = step.Name, Question = draft.Question + 1, Held = hold.Text };
        return new IdeaMove.Open(draft, [Marked(draft, hold.Reply)]);
    }

    private static IdeaDraft Answered(IdeaDraft draft, IdeaStep step) => Skipping.Unskip(draft, step) with { Held = null, LastStep = step.Name };

    /// <summary>Whoever begins to tell instead of choosing a type is not asked for the same words again.</summary>
    private static bool IsContent(IdeaDraft draft, string text) =>
        draft.Fields is { Title: null, Description: null } && !QuestionShape.Has(text) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 3
        && PlainText.LetterCount(text) >= 12;

    private IdeaMove TakeContentFirst(IdeaDraft draft, string text)
    {
        var step = TextLimit.Title.Excess(PlainText.SingleLine(text)) == 0 ? RequiredSteps.Title : RequiredSteps.Description;
        var move = Accept(draft with { ReturnTo = RequiredSteps.Type.Name }, step, text);
        return move is IdeaMove.Open { Draft.Held: null } open && step.IsAnswered(open.Draft)
            ? open with { Replies = [Notice(Format(IdeaTexts.NotedAs, step.Title())), .. open.Replies] }
            : move;
    }

    /// <summary>To the step that the correction came from, or to the next one that is open.</summary>
    private IdeaMove Advance(IdeaDraft draft, IdeaStep step)
    {
        var (settled, mask) = Seal(LookForSimilar(draft));
        var back = settled.ReturnTo is { } name ? IdeaSteps.Find(name) : null;
        var next = step != PictureSteps.Picture && back is not null ? back : IdeaSteps.Next(settled, step);
        if (next == IdeaSummary.Step)
            next = IdeaSteps.FirstRequired(settled);
        if (next == back || next == IdeaSummary.Step)
            settled = settled with { ReturnTo = null };
        return Open(settled, next) with { Mask = mask };
    }

    /// <summary>Asks for the step. One that has lost its meaning since (the rights to a picture that was taken back) gives way to the first open one.</summary>
    private static IdeaMove.Open Open(IdeaDraft draft, IdeaStep step, params IReadOnlyList<Reply> first)
    {
        if (!step.Applies(draft))
            step = IdeaSteps.FirstOpen(draft);
        draft = draft with { Step = step.Name, Question = draft.Question + 1 };
        return new IdeaMove.Open(draft, [.. first, Marked(draft, Question(draft, step))]);
    }

    private static Reply Question(IdeaDraft draft, IdeaStep step)
    {
        var question = step.Ask(draft);
        return step == RequiredSteps.Type && !draft.Full && draft.Corrects is null && draft.ReturnTo is null
            ? question with { Buttons = [.. question.Buttons, new(IdeaTexts.FullPath), new(IdeaTexts.FormInstead)] }
            : question;
    }

    private static Reply Marked(IdeaDraft draft, Reply reply) => reply with { Mark = reply.Buttons.Count > 0 ? Mark(draft) : null };

    private static Reply Notice(string text) => new(ReplyKind.Notice, text);

    private IdeaDraft LookForSimilar(IdeaDraft draft)
    {
        if (draft.Corrects is not null || draft.Similar is not null || draft.Fields is not { Title: { } title, Description: { } description })
            return draft;
        var found = similar.Find(title, description).Select(idea => new SimilarHintEntry(idea.Reference, idea.Title, [.. idea.CommonWords.Take(6)]));
        return draft with { Similar = new SimilarHint([.. found], Shown: false) };
    }

    /// <summary>Encrypts what must not be stored in the clear, and notes when a consent was given.</summary>
    private (IdeaDraft Draft, IReadOnlyList<string> Mask) Seal(IdeaDraft draft)
    {
        if (draft.Consent is { At: var at } consent && at == default)
            draft = draft with { Consent = consent with { At = clock.GetUtcNow() } };
        if (draft.NewContact is not { } contact)
            return (draft, []);
        var sealedContact = new Contact(contacts.Protect(contact, draft.Id), new Consent(ConsentWording.Contact, clock.GetUtcNow()));
        return (draft with { NewContact = null, Contact = sealedContact }, [contact]);
    }
}
