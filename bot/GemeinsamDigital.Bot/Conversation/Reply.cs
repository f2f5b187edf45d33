// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>One message of the bot as a value; what it says in <see cref="Text"/> it also says in data, so that nobody has to parse sentences.</summary>
internal sealed record Reply(ReplyKind Kind, string Text)
{
    public IReadOnlyList<ReplyButton> Buttons { get; init; } = [];

    /// <summary>Ids of the articles that the text rests on or offers.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>The normalised score of the answering article; see the knowledge library.</summary>
    public double? Score { get; init; }

    /// <summary>Whether a person may say that it helped or did not: it rests on all of its <see cref="Articles"/>, and is neither small talk nor help in danger.</summary>
    public bool Rateable { get; init; }

    /// <summary>The name of the dialog step that is being asked.</summary>
    public string? Step { get; init; }

    /// <summary>The question that the buttons belong to; whoever taps one later is told so. Null where a button never grows old.</summary>
    public string? Mark { get; init; }

    /// <summary>The form that is shown with the text; null for all other replies.</summary>
    public Ideas.Dialog.ShownForm? Form { get; init; }

    /// <summary>Files to keep, for channels that can show them; what they say must not be needed elsewhere.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];

    /// <summary>True where the language or form of address that the turn speaks was just asked for, so that a client can show itself in it.</summary>
    public bool IsSwitch { get; init; }

    /// <summary>What the text is about, where cards have a heading for it.</summary>
    public string? Title { get; init; }

    /// <summary>The end of <see cref="Text"/> that says where it comes from and how old it is; null when nothing does.</summary>
    public string? Provenance { get; init; }

    /// <summary>The draft or idea whose present state the reply shows; a card can ask for it again later.</summary>
    public ReplySubject? Shows { get; init; }

    /// <summary>Whether the idea's form is offered, because the dialog would be read by others.</summary>
    public bool OffersForm { get; init; }

    /// <summary>BCP 47 tag where it differs from the turn's language; null otherwise.</summary>
    public string? Language { get; init; }
}

/// <summary>The words of the <c>kind</c> field, see the entity <c>gdb/reply</c> in the README.</summary>
internal enum ReplyKind
{
    Greeting,
    Answer,
    Candidates,
    Fallback,
    Prompt,
    Summary,
    Receipt,
    Notice,
    Error,
}

/// <param name="Value">What is sent back as if the person had typed it.</param>
[method: System.Text.Json.Serialization.JsonConstructor]
internal sealed record ReplyButton(string Title, string Value)
{
    public ReplyButton(string title) : this(title, title) { }
}

/// <summary>Something whose state changes after it was shown: a draft by its id, or an idea by its reference.</summary>
internal abstract record ReplySubject(string Id)
{
    internal sealed record Draft(string Id) : ReplySubject(Id);

    internal sealed record Idea(string Id) : ReplySubject(Id);
}

/// <param name="ContentType">Of a text in UTF-8.</param>
internal sealed record ReplyFile(string Name, string ContentType, string Content);
