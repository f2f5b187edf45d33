// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>
/// The engine with a conversation around it, as the idea dialog is one, but without channel and database. The memory is read
/// from JSON before each turn and written after it: as if the bot were started anew each time.
/// </summary>
internal sealed class SimulatedConversation(IdeaDialogEngine engine, string language)
{
    private static readonly string[] Languages = [BotLanguage.German, BotLanguage.GermanFormal, BotLanguage.GermanSimple, BotLanguage.English];

    private readonly List<(ReplyButton Button, string Mark)> shown = [];
    private readonly HashSet<string> submitted = [];
    private string json = new ConversationMemory().ToJson();
    private string? mark;
    private string words = "";
    private bool isOpen, asksCancel;

    public int Turns { get; private set; }

    public void Do(CitizenAction action)
    {
        Turns++;
        BotLanguage.Use(language);
        var memory = ConversationMemory.FromJson(json);
        if (memory.Draft is not { } draft)
            Apply(memory, engine.Start(IdeaOpening.Read(action.Text)), action);
        else if (!isOpen)
            Apply(memory, IdeaDialogEngine.Continue(draft), action);
        else if (asksCancel)
            AnswerCancel(memory, draft, action);
        else
            Move(memory, draft, action);
    }

    private void AnswerCancel(ConversationMemory memory, IdeaDraft draft, CitizenAction action)
    {
        asksCancel = false;
        Apply(memory, action.Pick % 3 == 0 ? new IdeaMove.Cancelled() : new IdeaMove.Open(draft, [IdeaDialogEngine.Resume(draft)]), action);
    }

    private void Move(ConversationMemory memory, IdeaDraft draft, CitizenAction action)
    {
        var step = IdeaDialogEngine.Resume(draft).Step!;
        switch (action.Doing)
        {
            case Doing.SwitchLanguage:
                language = Languages[action.Pick % Languages.Length];
                BotLanguage.Use(language);
                Apply(memory, new IdeaMove.Open(draft, [IdeaDialogEngine.Resume(draft)]), action);
                break;
            case Doing.SendPicture:
                Check(draft, IdeaDialogEngine.TakePicture(draft, $"picture{action.Pick}"), new HashSet<string> { "picture" });
                break;
            case Doing.SendForm:
                var values = FormsSent.Values(draft, action);
                var kept = action.Pick % 7 == 0 ? values.Keys.ToHashSet() : [];
                Check(draft, action.Pick % 11 == 0 ? IdeaDialogEngine.OldForm(draft) : engine.ReadForm(draft, values, kept), FormsSent.May(draft, values.Keys));
                break;
            case Doing.Tap when memory.Offered.Count > 0:
                Say(memory.Offered[action.Pick % memory.Offered.Count].Value, mark);
                break;
            case Doing.TapOld when shown.Count > 0:
                var (button, old) = shown[action.Pick % shown.Count];
                Say(button.Value, old);
                break;
            default:
                Say(Spoken.By(action, draft, step), null);
                break;
        }

        void Say(string text, string? tapped)
        {
            words = text;
            var said = new IdeaMessage(text, tapped);
            Check(draft, engine.Read(draft, said), Spoken.MayChange(draft, step, said));
        }

        void Check(IdeaDraft before, IdeaMove move, IReadOnlySet<string> may)
        {
            var after = Apply(memory, move, action);
            if (after is not null)
                Promises.OnlyChanges(before, after, may, action);
        }
    }

    /// <returns>The draft as it is now; null when the conversation has none.</returns>
    private IdeaDraft? Apply(ConversationMemory memory, IdeaMove move, CitizenAction action)
    {
        isOpen = true;
        var (draft, replies) = Outcome(move, action);
        Promises.SaysSomething(replies, move);
        var last = replies.Count > 0 ? replies[^1] : null;
        mark = last?.Mark;
        shown.AddRange(replies.Where(reply => reply.Mark is not null).SelectMany(reply => reply.Buttons.Take(3).Select(button => (button, reply.Mark!))));
        memory = memory with { Draft = draft, Offered = last?.Buttons ?? [] };
        json = memory.ToJson();
        Promises.MemoryHolds(memory, json);
        if (draft is null)
            return null;
        Promises.CanBeAskedAgain(draft);
        if (isOpen && !asksCancel && last is not null)
            Promises.ButtonsAreUnderstood(engine, draft, last, action.Pick);
        return draft;
    }

    private (IdeaDraft? Draft, IReadOnlyList<Reply> Replies) Outcome(IdeaMove move, CitizenAction action)
    {
        switch (move)
        {
            case IdeaMove.Open open:
                return (open.Draft, open.Replies);
            case IdeaMove.PerhapsQuestion perhaps when action.Pick % 2 == 0:
                return Outcome(perhaps.Otherwise, action);
            case IdeaMove.PerhapsQuestion perhaps:
                var aside = IdeaDialogEngine.SetAside(perhaps.Draft, words);
                return (aside, [IdeaDialogEngine.Resume(aside)]);
            case IdeaMove.AskCancel asked:
                asksCancel = true;
                return (asked.Draft, []);
            case IdeaMove.Pause pause:
                isOpen = false;
                var paused = SavedDrafts.Pause(pause.Draft);
                return (paused.Draft, [paused.Reply]);
            case IdeaMove.Form form:
                return Outcome(IdeaDialogEngine.FormInstead(form.Draft), action);
            case IdeaMove.Support support:
                return Outcome(IdeaDialogEngine.AfterSupport(support.Draft), action);
            case IdeaMove.Submit confirmed:
                Promises.MaySubmit(confirmed.Draft);
                Assert.True(submitted.Add(confirmed.Draft.Id), "A draft is submitted twice.");
                isOpen = false;
                return (null, []);
            default:
                isOpen = false;
                return (null, []);
        }
    }
}
