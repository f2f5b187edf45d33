// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using QRCoder;

namespace GemeinsamDigital.Bot.Ideas.Links;

/// <summary>An address as a QR code, with the white margin that readers need.</summary>
internal static class QrPicture
{
    /// <summary>A quarter of the code may be torn or dirty, as on posters it is.</summary>
    private const QRCodeGenerator.ECCLevel Correction = QRCodeGenerator.ECCLevel.Q;

    private const int PixelsPerModule = 20;

    /// <summary>One path, without styles that the content security policy would refuse.</summary>
    public static string Svg(Uri address)
    {
        using var code = Code(address);
        var size = code.ModuleMatrix.Count;
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" shape-rendering="crispEdges">
            <title>{Xml(address.AbsoluteUri)}</title>
            <path fill="#fff" d="M0 0h{size}v{size}H0z"/>
            <path fill="#000" d="{Path(code)}"/>
            </svg>
            """;
    }

    public static byte[] Png(Uri address)
    {
        using var code = Code(address);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsPerModule);
    }

    private static QRCodeData Code(Uri address) => QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, Correction);

    /// <summary>A rectangle for each row's runs of dark modules.</summary>
    private static string Path(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                var start = x;
                while (x < row.Count && row[x])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        }
        return path.ToString();
    }

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
