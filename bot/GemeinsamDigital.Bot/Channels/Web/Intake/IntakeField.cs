// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.PersonalData;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>One question of the dialog as a field: its name is the label, its question the hint, its refusal the error.</summary>
/// <param name="privacyLink">Where a conversation names the word to ask for data protection, a page has a link.</param>
internal sealed class IntakeField(IdeaStep step, IntakeView view, string privacyLink)
{
    private readonly string entry = view.Entry(step);
    private readonly FormProblem? problem = view.ProblemOf(step);
    private readonly FormField field = new(
        step.Name,
        step == PersonSteps.Contact ? Format(PageTexts.ContactHint, privacyLink) : step.Ask(view.Page.Draft).Text,
        view.ProblemOf(step) is { } problem ? ProblemWords.Of(problem, view.Entry(step)) : null);

    public Markup Show() => step.Name switch
    {
        "type" => Group(Choices("radio", IdeaTypeNames.All.Select(type => (type.ToString(), IdeaTypeNames.Of(type)))), "radiogroup"),
        "wertekompass" => Group(Choices("checkbox", StrategySteps.Each.Select(each => (each.ToString(), StrategySteps.NameOf(each)))), "group"),
        "handlungsfeld" => Field(Select()),
        "consent" => Group(Choices("checkbox", [("on", IdeaTexts.ConsentYes)]), "group"),
        "contact" => Field(Markup.Of($"{Input("email")}{Box(IdeaForm.ContactConsent, PageTexts.ContactConsent, view.Entries.GetValueOrDefault(IdeaForm.ContactConsent) == "on")}")),
        "picture" => Field(Picture()),
        "name" => Field(Input("nickname")),
        "description" => Field(TextArea(8)),
        "problem" or "benefit" or "contribution" => Field(TextArea(4)),
        _ => Field(Input("off")),
    };

    private bool IsRequired => step.Clear is null;

    private Markup Name => Markup.Of($"""{step.Title()} <span class="mark">({(IsRequired ? PageTexts.Required : PageTexts.Optional)})</span>""");

    private Markup Required => IsRequired ? Markup.Of($"""aria-required="true" """) : default;

    private Markup Focus => view.Focus == step ? Markup.Of($"autofocus ") : default;

    private Markup Field(Markup control) => field.Around(Name, Markup.Of($"{control}{Repairs()}"));

    private Markup Group(Markup choices, string role) => Markup.Of($"""
        <fieldset class="field{field.Wrong}" role="{role}" {field.Described}{(role == "radiogroup" ? Markup.Of($"{Required}{field.Invalid}") : default)}>
        <legend>{Name}</legend>
        {field.Hint}{field.Error}<input type="hidden" name="{step.Name}" value="">{choices}
        </fieldset>
        """);

    private Markup Choices(string type, IEnumerable<(string Value, string Name)> choices)
    {
        var chosen = entry.Split(", ");
        return Markup.Join(choices.Select((choice, index) => Markup.Of($"""
            <div class="choice"><input type="{type}" name="{step.Name}" id="{Id(index)}" value="{choice.Value}" {Checked(chosen.Contains(choice.Value))}{(index == 0 ? Focus : default)}{(type == "checkbox" ? Markup.Of($"{Required}{field.Invalid}") : default)}>
            <label for="{Id(index)}">{choice.Name}</label></div>
            """)));

        string Id(int index) => index == 0 ? step.Name : $"{step.Name}-{index + 1}";
    }

    private Markup Select() => Markup.Of($"""
        <select name="{step.Name}" id="{step.Name}" {field.Described}{field.Invalid}{Focus}>
        <option value="">{PageTexts.NothingChosen}</option>{Enum.GetValues<Handlungsfeld>().Select(Option)}</select>
        """);

    private Markup Option(Handlungsfeld choice) => Markup.Of($"""
        <option value="{choice.ToString()}"{(entry == choice.ToString() ? Markup.Of($" selected") : default)}>{StrategySteps.NameOf(choice)}</option>
        """);

    private Markup Input(string autocomplete) => Markup.Of($"""
        <input type="text" name="{step.Name}" id="{step.Name}" value="{entry}" autocomplete="{autocomplete}" {field.Described}{Required}{field.Invalid}{Focus}>
        """);

    /// <summary>The line break after the tag is not part of the text; without it the text's own first one would get lost.</summary>
    private Markup TextArea(int rows) => Markup.Of($"<textarea name=\"{step.Name}\" id=\"{step.Name}\" rows=\"{rows}\" {field.Described}{Required}{field.Invalid}{Focus}>\n{entry}</textarea>");

    private Markup Picture() => Markup.Of($"""
        {(view.Page.Draft.Fields.PictureId is null ? default : Markup.Of($"<p>{PageTexts.PictureReplace} <button class=\"small\" name=\"{FormParts.Action}\" value=\"bild-weg\">{PageTexts.PictureRemove}</button></p>"))}
        <input type="file" name="picture" id="picture" accept="image/png,image/jpeg,image/gif" {field.Described}{field.Invalid}{Focus}>
        <div class="hint" id="hint-picture-rights">{MarkdownMarkup.Of(IdeaTexts.AskPictureRights)}</div>
        {Box(IntakeRequest.PictureRights, IdeaTexts.RightsYes, view.PictureRights)}
        """);

    private static Markup Box(string name, string text, bool isChecked) => Markup.Of($"""
        <div class="choice"><input type="hidden" name="{name}" value=""><input type="checkbox" name="{name}" id="{name}" value="on" {Checked(isChecked)}>
        <label for="{name}">{text}</label></div>
        """);

    /// <summary>What the dialog offers as buttons below its refusal.</summary>
    private Markup Repairs()
    {
        if (problem is null)
            return default;
        if (ProblemWords.TooLong(step, entry) is not null)
            return Button("anfang", IdeaTexts.TakeBeginning);
        if (!problem.MayKeep)
            return default;
        var keep = Box(IdeaForm.KeepPrefix + step.Name, IdeaTexts.KeepIt, isChecked: false);
        return PersonalDataGuard.Find(entry).Count > 0 ? Markup.Of($"{keep}{Button("entfernen", IdeaTexts.RemoveIt)}") : keep;
    }

    private Markup Button(string action, string title) => Markup.Of($"""
        <button class="small" name="{FormParts.Action}" value="{action}:{step.Name}" aria-describedby="{field.ErrorId}">{title}</button>
        """);

    private static Markup Checked(bool isChecked) => isChecked ? Markup.Of($"checked ") : default;
}
