// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

/// <summary>Microsoft's schemas, from the folder that the environment variable <c>ARM_SCHEMAS</c> names.</summary>
internal static class ArmSchemas
{
    private static readonly string Clients = Path.Combine(RepositoryFiles.Root, "tests/GemeinsamDigital.EndToEnd.Tests/clients");

    public static async Task<(IReadOnlyList<string> Errors, IReadOnlyList<string> Unchecked)> CheckAsync(JsonObject template, ArmDeployment deployment)
    {
        var folder = Environment.GetEnvironmentVariable("ARM_SCHEMAS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Set ARM_SCHEMAS to the folder schemas/ of https://github.com/Azure/azure-resource-manager-schemas.");
        Assert.True(Directory.Exists(Path.Combine(Clients, "node_modules/ajv-draft-04")), $"ARM_SCHEMAS is set; run npm ci --ignore-scripts in {Clients}.");

        var shell = template.DeepClone();
        shell["resources"] = new JsonArray();
        var asked = new JsonObject
        {
            ["template"] = shell,
            ["resources"] = new JsonArray([.. deployment.Resources.Select(resource => resource.Body.DeepClone())]),
        };
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Clients, "arm-schema.cjs"), folder!])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await node.StandardInput.WriteAsync(asked.ToJsonString());
        node.StandardInput.Close();
        var said = JsonNode.Parse(await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken))!;
        return (Texts(said["errors"]!), Texts(said["unchecked"]!));
    }

    private static List<string> Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];
}
