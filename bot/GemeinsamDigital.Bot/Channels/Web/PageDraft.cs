// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>A draft on its way through a form.</summary>
/// <param name="Full">Whether all fields are shown.</param>
/// <param name="Code">The code of the receipt to come. Sent with the draft, so that a form that is sent twice leads to one receipt.</param>
internal sealed record PageDraft(IdeaDraft Draft, bool Full, string Code)
{
    public static PageDraft New() => new(new IdeaDraft { Step = "type" }, Full: false, ReceiptCode.New());

    /// <summary>Whether the idea was submitted by this very form, and not by an earlier state of it.</summary>
    public bool Became(Idea idea) => idea.Fields == Draft.Fields && ReceiptCode.Matches(idea, ReceiptCode.Normalize(Code)!);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PageDraft))]
[JsonSerializable(typeof(Pass))]
internal sealed partial class PageJson : JsonSerializerContext;
