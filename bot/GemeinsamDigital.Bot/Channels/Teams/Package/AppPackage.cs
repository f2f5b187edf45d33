// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Channels.Teams.Package;

/// <summary>The app package: manifest, English texts and icons of <c>deploymentTemplates/teams</c> as a zip file, always the same bytes for the same settings.</summary>
internal static class AppPackage
{
    private static readonly string[] Files = ["manifest.json", "en.json", "color.png", "outline.png"];

    /// <summary>The first moment that a zip file knows.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(PackageSettings settings)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                (entry.LastWriteTime, entry.ExternalAttributes) = (Always, 0);
                using var content = entry.Open();
                content.Write(name == "manifest.json" ? Manifest(settings) : Read(name));
            }
        }
        return bytes.ToArray();
    }

    private static byte[] Manifest(PackageSettings settings)
    {
        var manifest = JsonNode.Parse(Read("manifest.json"))!;
        Fill(manifest, settings);
        return Encoding.UTF8.GetBytes(manifest.ToJsonString(Readable) + "\n");
    }

    /// <summary>In the parsed text, so that no value can break it.</summary>
    private static void Fill(JsonNode node, PackageSettings settings)
    {
        IEnumerable<JsonNode?> parts = node switch
        {
            JsonObject fields => fields.Select(field => field.Value).ToList(),
            JsonArray list => list.ToList(),
            _ => [],
        };
        foreach (var part in parts.OfType<JsonNode>())
        {
            if (part is JsonValue value && value.TryGetValue<string>(out var text))
                part.ReplaceWith(settings.Fill(text));
            else
                Fill(part, settings);
        }
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(AppPackage).Assembly.GetManifestResourceStream($"teams/{name}")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
