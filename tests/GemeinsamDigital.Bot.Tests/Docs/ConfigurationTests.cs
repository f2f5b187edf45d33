// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Bot.Tests.Docs;

public sealed partial class ConfigurationTests
{
    private const string Page = "bot/docs/configuration.md";

    [Fact]
    public void Each_property_of_the_options_is_on_the_settings_page() =>
        Assert.Empty(Options().Select(option => option.Name).Except(SettingsTable.Of(Page).Keys));

    [Fact]
    public void Each_setting_that_the_code_reads_by_name_is_on_the_settings_page() =>
        Assert.Empty(ReadByName().Except(SettingsTable.Of(Page).Keys));

    [Fact]
    public void The_settings_page_names_nothing_that_the_code_does_not_read() =>
        Assert.Empty(SettingsTable.Of(Page).Keys.Except(Options().Select(option => option.Name)).Except(ReadByName()));

    [Fact]
    public void The_defaults_on_the_settings_page_are_those_of_the_code()
    {
        var page = SettingsTable.Of(Page);

        var wrong = Options()
            .Where(option => option.Default is not null && page[option.Name] is not "–" && page[option.Name].Trim('`') != option.Default)
            .Select(option => $"{option.Name} is {option.Default}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_readme_shows_settings_as_the_settings_page_does()
    {
        var page = SettingsTable.Of(Page);

        Assert.All(SettingsTable.Of("README.md"), row => Assert.Contains(row.Key, page.Keys));
        Assert.NotEmpty(SettingsTable.Of("README.md"));
    }

    /// <summary>Option classes are those with a constant that names their section.</summary>
    private static IEnumerable<(string Name, string? Default)> Options() =>
        from type in new[] { typeof(Program).Assembly, typeof(KnowledgeOptions).Assembly }.SelectMany(assembly => assembly.GetTypes())
        let section = type.GetField("Section", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static) is { IsLiteral: true } field
            ? (string)field.GetRawConstantValue()!
            : null
        where section is not null
        let defaults = Activator.CreateInstance(type)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        select ($"{section}:{property.Name}", InWords(property.GetValue(defaults)));

    private static string? InWords(object? value) => value switch
    {
        bool yes => yes ? "true" : "false",
        string or ValueType or Uri => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static IEnumerable<string> ReadByName() => RepositoryFiles.Ending(".cs")
        .Where(path => path.StartsWith("bot/", StringComparison.Ordinal))
        .SelectMany(path => Key().Matches(RepositoryFiles.Read(path)))
        .Select(match => match.Groups["key"].Value)
        .Distinct();

    [GeneratedRegex("""(onfiguration\[|onfiguration\.GetValue\(|\bOr\(|\bRequired\()"(?<key>[A-Za-z:]+)"[\],)]""")]
    private static partial Regex Key();
}
