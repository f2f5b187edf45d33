// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Channels.Web.Theme;

/// <summary>A colour as <c>#rrggbb</c>; nothing else, because it ends up in style sheets.</summary>
internal sealed record Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>WCAG 2.2, 1.4.3, for text of any size.</summary>
    public const double Readable = 4.5;

    public static Colour? Parse(string? text) =>
        text is { Length: 7 } && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit)
            ? new(Channel(text, 1), Channel(text, 3), Channel(text, 5))
            : null;

    /// <returns>From 1 to 21.</returns>
    public double ContrastWith(Colour other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>The relative luminance of WCAG 2.2, with the threshold of sRGB.</summary>
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte Channel(string text, int at) => byte.Parse(text.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
