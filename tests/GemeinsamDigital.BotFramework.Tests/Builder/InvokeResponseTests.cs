// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class InvokeResponseTests
{
    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public void Only_the_two_hundreds_are_a_success(int status, bool expected) =>
        Assert.Equal(expected, new InvokeResponse { Status = status }.IsSuccessStatusCode());
}
