// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Deployment.Arm;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed class TemplateTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Both_templates_make_the_same_resources(bool singleTenant)
    {
        var existing = Templates.Deploy(singleTenant);
        var @new = Templates.DeployNew(Templates.Given(singleTenant));

        Assert.Equal("Microsoft.Resources/resourceGroups", @new.Resources[0].Type);
        Assert.Equal(Lines(existing), Lines(@new).Skip(1));
        Assert.Equal(existing.Outputs.ToJsonString(), @new.Outputs.ToJsonString());

        static IEnumerable<string> Lines(ArmDeployment deployment) => deployment.Resources.Select(resource => $"{resource.Id} {resource.Body.ToJsonString()}");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("gemeinsam-digital")]
    [InlineData("ein-langer-name-fuer-einen-bot")]
    public void Names_are_no_longer_than_Azure_allows(string botName)
    {
        var deployment = Templates.Deploy(Templates.Read(Templates.Existing), Templates.Given(botName: botName));

        Assert.Matches("^[a-z][a-z0-9-]{2,23}$", Name("Microsoft.KeyVault/vaults"));
        Assert.Matches("^[a-z][a-z0-9-]{1,58}[a-z0-9]$", Name("Microsoft.Web/sites"));
        Assert.Matches("^[a-z][a-z0-9-]{1,61}[a-z0-9]$", Name("Microsoft.DBforPostgreSQL/flexibleServers"));
        Assert.Matches("^[a-z][a-z0-9-]{2,41}$", Name("Microsoft.BotService/botServices"));

        string Name(string type) => (string)deployment.Only(type).Body["name"]!;
    }

    [Fact]
    public void No_two_resources_have_the_same_id() =>
        Assert.Distinct(Templates.Deploy(singleTenant: true).Resources.Select(resource => resource.Id));

    [Theory]
    [InlineData(Templates.Existing)]
    [InlineData(Templates.New)]
    public void Every_parameter_and_every_variable_is_used(string path) => Assert.Empty(ArmUse.Idle(Templates.Read(path)));

    [Theory]
    [InlineData("parameters", "neverRead")]
    [InlineData("variables", "neverRead")]
    public void A_parameter_or_variable_that_is_not_used_is_found(string section, string name)
    {
        var template = Templates.Read(Templates.Existing);
        template[section]![name] = section == "parameters" ? new JsonObject { ["type"] = "string" } : "x";

        Assert.Equal([$"{section}.{name}"], ArmUse.Idle(template));
    }

    [Theory]
    [InlineData(Templates.Existing, "deploymentTemplates/parameters-for-template-with-preexisting-rg.json")]
    [InlineData(Templates.New, "deploymentTemplates/parameters-for-template-with-new-rg.json")]
    public void The_parameter_file_names_parameters_of_its_template_and_no_secret(string path, string file)
    {
        var declared = Templates.Read(path)["parameters"]!.AsObject();
        var given = Templates.Read(file)["parameters"]!.AsObject().Select(parameter => parameter.Key).ToList();

        Assert.NotEmpty(given);
        Assert.Empty(given.Except(declared.Select(parameter => parameter.Key)));
        Assert.DoesNotContain(given, name => (string?)declared[name]!["type"] == "securestring");
        Assert.DoesNotContain(declared, parameter =>
            parameter.Value!["defaultValue"] is null && (string?)parameter.Value["type"] != "securestring" && !given.Contains(parameter.Key));
    }

    [Fact]
    public void The_parameter_file_with_the_secrets_is_enough_to_deploy()
    {
        var file = Templates.Read("deploymentTemplates/parameters-for-template-with-new-rg.json")["parameters"]!.AsObject();
        var given = file.ToDictionary(parameter => parameter.Key, parameter => parameter.Value!["value"]?.DeepClone());
        foreach (var secret in new[] { "databasePassword", "directLineSigningKey", "contactKey" })
            given[secret] = Templates.Given()[secret];

        Assert.NotEmpty(new ArmDeployment(Templates.Read(Templates.New), given, group: null).Resources);
    }

    [Fact]
    public void A_reference_to_a_resource_that_is_not_made_is_found()
    {
        var template = Templates.Read(Templates.Existing);
        template["variables"]!["identityName"] = "[concat('other-', parameters('botName'))]";
        template["resources"]![0]!["name"] = "id-of-nobody";

        Assert.ThrowsAny<Exception>(() => Templates.Deploy(template));
    }
}
