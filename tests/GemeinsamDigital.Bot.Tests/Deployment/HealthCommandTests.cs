// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed class HealthCommandTests
{
    [Fact]
    public async Task A_bot_that_is_ready_gives_0()
    {
        await using var host = new BotHost();
        host.UseKestrel(0);
        host.StartServer();

        Assert.Equal(0, await HealthCommand.RunAsync([host.ClientOptions.BaseAddress.AbsoluteUri], TextWriter.Null));
    }

    [Fact]
    public async Task Where_nobody_answers_the_result_is_1() =>
        Assert.Equal(1, await HealthCommand.RunAsync(["http://127.0.0.1:1"], TextWriter.Null));

    [Theory]
    [InlineData]
    [InlineData("now")]
    [InlineData("/health")]
    public async Task A_command_line_without_an_address_gives_2_and_the_usage(params string[] args)
    {
        await using var errors = new StringWriter();

        Assert.Equal(2, await HealthCommand.RunAsync(args, errors));
        Assert.StartsWith("health ADDRESS", errors.ToString(), StringComparison.Ordinal);
    }
}
