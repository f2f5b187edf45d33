// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

/// <summary>A page as a browser receives it. Its HTML is our own and regular, so patterns are enough to read it.</summary>
internal sealed partial record SeenPage(HttpStatusCode Status, Uri Address, string Html)
{
    /// <summary>What a person reads, on one line.</summary>
    public string Text => WebUtility.HtmlDecode(Blank().Replace(Tag().Replace(Html[Html.IndexOf("<main", StringComparison.Ordinal)..], " "), " "));

    public string Code => CodePattern().Match(Text).Value;

    public string Reference => ReferencePattern().Match(Text).Value;

    public static async Task<SeenPage> ReadAsync(HttpResponseMessage response) => new(
        response.StatusCode, response.RequestMessage!.RequestUri!, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public IReadOnlyList<SeenForm> Forms => [.. FormPattern().Matches(Html).Select(form => new SeenForm(form.Value))];

    public SeenForm FormWith(string button) => Forms.First(form => form.HasButton(button));

    /// <summary>What stands in a field, or which choice is marked.</summary>
    public string? Entry(string name) => Forms.SelectMany(form => form.Fields(null)).LastOrDefault(field => field.Name == name).Value;

    /// <summary>The text tied to the field as its error; null when it has none.</summary>
    public string? Error(string field) =>
        Regex.Match(Html, $"id=\"error-{field}\">(.*?)</div>", RegexOptions.Singleline) is { Success: true } error
            ? WebUtility.HtmlDecode(Blank().Replace(Tag().Replace(error.Groups[1].Value, " "), " ")).Trim()
            : null;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormPattern();

    [GeneratedRegex(@"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\b\d{4}-\d{5}\b")]
    private static partial Regex ReferencePattern();
}

internal sealed partial record SeenForm(string Html)
{
    public string Action => WebUtility.HtmlDecode(Attribute(Html, "action")!);

    public bool IsMultipart => Html.Contains("enctype=\"multipart/form-data\"", StringComparison.Ordinal);

    public bool HasButton(string title) => Button(title) is not null;

    /// <summary>What a browser would send.</summary>
    /// <param name="button">The title of the button that is pressed; null for none.</param>
    public IReadOnlyList<(string Name, string Value)> Fields(string? button)
    {
        var fields = new List<(string, string)>();
        foreach (Match control in Control().Matches(Html))
        {
            var tag = control.Value;
            var type = Attribute(tag, "type");
            if (Attribute(tag, "name") is not { } name || type == "file" || (type is "radio" or "checkbox" && !tag.Contains(" checked ", StringComparison.Ordinal)))
                continue;
            fields.Add((name, WebUtility.HtmlDecode(tag.StartsWith("<textarea", StringComparison.Ordinal) ? control.Groups["text"].Value
                : tag.StartsWith("<select", StringComparison.Ordinal) ? Attribute(Selected().Match(tag).Value, "value") ?? ""
                : Attribute(tag, "value") ?? "")));
        }
        if (button is not null && Button(button) is { } pressed && Attribute(pressed, "name") is { } action)
            fields.Add((action, Attribute(pressed, "value")!));
        return fields;
    }

    private string? Button(string title) => ButtonPattern().Matches(Html)
        .FirstOrDefault(button => WebUtility.HtmlDecode(button.Groups[1].Value) == title && !button.Value.Contains("aria-hidden", StringComparison.Ordinal))?.Value;

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"<input[^>]*>|<select.*?</select>|<textarea[^>]*>\n(?<text>.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Control();

    [GeneratedRegex("<option[^>]* selected>")]
    private static partial Regex Selected();

    [GeneratedRegex("<button[^>]*>([^<]*)</button>")]
    private static partial Regex ButtonPattern();
}
