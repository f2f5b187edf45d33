// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>Number and code open an idea; guessing does not.</summary>
public abstract class IdeaAccessContract(ITestDatabase place) : StorageContract(place)
{
    private const string Reference = "2026-00042";
    private const string Code = "7K3M-9QXD-2B4C";
    private const string WrongCode = "7K3M-9QXD-2B4D";

    private IdeaAccess Access => new(Ideas, new CodeAttempts(Database), Time);

    [Theory]
    [InlineData(Code)]
    [InlineData("7k3m 9qxd 2b4c")]
    public async Task The_right_code_opens_it(string typed)
    {
        await SubmitAsync();

        Assert.Equal(Reference, Assert.IsType<AccessResult.Opened>(await OpenAsync(typed)).Idea.Reference);
    }

    [Theory]
    [InlineData(Reference, WrongCode)]
    [InlineData(Reference, "kein Code")]
    [InlineData(Reference, "")]
    [InlineData("2026-00043", Code)]
    public async Task Anything_else_is_wrong_and_does_not_say_what(string reference, string code)
    {
        await SubmitAsync();

        Assert.IsType<AccessResult.Wrong>(await Access.OpenAsync(reference, code, Token));
    }

    [Fact]
    public async Task After_twenty_wrong_codes_the_right_one_waits_for_an_hour()
    {
        await SubmitAsync();
        for (var i = 0; i < IdeaAccess.TriesPerHour; i++)
            Assert.IsType<AccessResult.Wrong>(await OpenAsync(WrongCode));

        Assert.Equal(new AccessResult.Paused(60), await OpenAsync(Code));
        Time.Advance(TimeSpan.FromMinutes(40));
        Assert.Equal(new AccessResult.Paused(20), await OpenAsync(Code));
        Time.Advance(TimeSpan.FromMinutes(20));
        Assert.IsType<AccessResult.Opened>(await OpenAsync(Code));
    }

    [Fact]
    public async Task The_right_code_makes_earlier_mistakes_forgotten()
    {
        await SubmitAsync();
        for (var i = 0; i < IdeaAccess.TriesPerHour - 1; i++)
            await OpenAsync(WrongCode);
        await OpenAsync(Code);

        Assert.IsType<AccessResult.Wrong>(await OpenAsync(WrongCode));
        Assert.IsType<AccessResult.Opened>(await OpenAsync(Code));
        Assert.Equal(0, await CountAsync("code_failures"));
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_from_several_processes_count_together()
    {
        using var other = Connect();
        await SubmitAsync();
        IdeaAccess[] processes = [Access, new(Ideas, new CodeAttempts(other), Time)];

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => processes[i % 2].OpenAsync(Reference, WrongCode, Token), Token)));

        Assert.Equal(IdeaAccess.TriesPerHour, results.OfType<AccessResult.Wrong>().Count());
    }

    private Task<AccessResult> OpenAsync(string code) => Access.OpenAsync(Reference, code, Token);

    private Task<bool> SubmitAsync() => Ideas.ApplyAsync(
        [new IdeaChange.Submit(Some.Idea(Reference) with { CodeHash = ReceiptCode.Hash(Reference, ReceiptCode.Normalize(Code)!) })], Token);
}
