// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>What a browser sent of the form.</summary>
internal sealed class IntakeRequest(IFormCollection form)
{
    public const string Draft = "entwurf";
    public const string PictureRights = "picture-rights";
    public const string SavedCode = "code";

    private readonly string[] action = form[FormParts.Action].ToString().Split(':', 2);

    public string SealedDraft => form[Draft].ToString();

    /// <summary>The name of the button; empty when the form was sent by the enter key.</summary>
    public string Button => action[0];

    /// <summary>What the button is about: a field's name or an idea's number.</summary>
    public string About => action.Length > 1 ? action[1] : "";

    /// <summary>The field that the button belongs to.</summary>
    public IdeaStep? Field => IdeaSteps.Table.FirstOrDefault(step => step.Name == About);

    public bool IsTrapped => form[FormParts.Trap].ToString().Length > 0;

    public string Code => form[SavedCode].ToString();

    public IFormFile? Picture => form.Files.GetFile("picture") is { Length: > 0 } file ? file : null;

    public bool HasSeveralPictures => form.Files.GetFiles("picture").Count(file => file.Length > 0) > 1;

    public bool HasPictureField => form.Files.GetFile("picture") is not null || form.ContainsKey(PictureRights);

    public bool HasPictureRights => form[PictureRights].Contains("on");

    /// <summary>What was in the fields that were shown; a box without a mark counts as empty.</summary>
    public Dictionary<string, string> Entries(IdeaDraft draft) =>
        IdeaForm.Fields(draft).Select(step => step.Name).Append(IdeaForm.ContactConsent)
            .Where(form.ContainsKey)
            .ToDictionary(name => name, name => string.Join(", ", form[name].Where(value => !string.IsNullOrEmpty(value))));

    /// <summary>Texts that stay as they are: the person has said so, or they have been accepted before.</summary>
    public HashSet<string> Kept(IdeaDraft draft, IReadOnlyDictionary<string, string> entries) =>
    [
        .. from step in IdeaForm.Fields(draft)
           where form[IdeaForm.KeepPrefix + step.Name].Contains("on")
               || (entries.TryGetValue(step.Name, out var entry) && entry.Length > 0 && entry.ReplaceLineEndings("\n").Trim() == step.Show(draft))
           select step.Name,
    ];
}
