// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>HTML that may be sent as it is. It is made only of templates in the code; whatever is put into one is encoded.</summary>
internal readonly struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    public static Markup Of(MarkupTemplate template) => new(template.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    public override string ToString() => html ?? "";
}

/// <summary>Makes `Markup.Of($"&lt;p&gt;{text}&lt;/p&gt;")` safe: texts in braces are encoded, for elements and quoted attributes alike.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupTemplate(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new(literalLength + (formattedCount * 40));

    public void AppendLiteral(string markup) => html.Append(markup);

    public void AppendFormatted(Markup part) => html.Append(part.ToString());

    public void AppendFormatted(IEnumerable<Markup> parts) => html.AppendJoin("", parts);

    public void AppendFormatted(string? text) => html.Append(text is null ? "" : Encoder.Encode(text));

    public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

    public override string ToString() => html.ToString();
}
