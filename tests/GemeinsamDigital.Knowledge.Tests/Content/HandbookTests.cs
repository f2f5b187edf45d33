// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Cli;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Content;

/// <summary>The handbook for editors says what the program does.</summary>
public sealed class HandbookTests
{
    private static readonly string Handbook = File.ReadAllText(Path.Combine(Repository.Root, "knowledge", "README.md"));

    [Fact]
    public void Each_command_has_a_section_with_an_example_or_its_arguments()
    {
        var commands = KnowledgeCommand.Create(TimeProvider.System).Subcommands.Select(command => command.Name);

        Assert.All(commands, command => Assert.Contains($"\n### `{command}` – ", Handbook));
    }

    [Fact]
    public void Each_option_of_a_command_is_mentioned()
    {
        var options = KnowledgeCommand.Create(TimeProvider.System).Subcommands.SelectMany(command => command.Options).Select(option => option.Name).Distinct();

        Assert.All(options, option => Assert.Contains(option, Handbook));
    }

    [Fact]
    public void Each_figure_with_a_floor_is_explained() =>
        Assert.All(FloorFigure.All, figure => Assert.Contains($"| `{figure.Name}` |", Handbook));
}
