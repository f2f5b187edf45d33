// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>What stands around the control of a field, and the attributes by which the control refers to it.</summary>
/// <param name="name">Also the control's id.</param>
/// <param name="hint">Markdown.</param>
/// <param name="problem">Markdown; null when nothing is wrong.</param>
internal sealed class FormField(string name, string hint, string? problem)
{
    public string ErrorId => $"error-{name}";

    public Markup Wrong => problem is null ? default : Markup.Of($" wrong");

    public Markup Hint => Markup.Of($"""<div class="hint" id="hint-{name}">{MarkdownMarkup.Of(hint)}</div>""");

    public Markup Error => problem is null ? default : Markup.Of($"""
        <div class="error" id="{ErrorId}"><p class="error-mark">{PageTexts.ProblemMark}</p>{MarkdownMarkup.Of(problem)}</div>
        """);

    public Markup Described => Markup.Of($"""aria-describedby="hint-{name}{(problem is null ? "" : $" {ErrorId}")}" """);

    public Markup Invalid => problem is null ? default : Markup.Of($"""aria-invalid="true" """);

    /// <summary>Where the page should begin for whoever has to change something.</summary>
    public Markup FocusIfWrong => problem is null ? default : Markup.Of($"autofocus ");

    public Markup Around(string label, Markup control) => Around(Markup.Of($"{label}"), control);

    public Markup Around(Markup label, Markup control) => Markup.Of($"""
        <div class="field{Wrong}">
        <label for="{name}">{label}</label>
        {Hint}{Error}{control}
        </div>
        """);
}
