// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations;

/// <summary><c>health ADDRESS</c>: asks a running bot whether it is ready, for containers that have neither a shell nor curl.</summary>
internal static class HealthCommand
{
    public const string Name = "health";

    private const string Usage = "health ADDRESS   asks the bot at ADDRESS, such as http://127.0.0.1:8080, whether it is ready; the result is 0 if so, otherwise 1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>0 when the bot is ready, 1 when it is not or does not answer, 2 when the command line is not understood.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter errors)
    {
        if (args is not [var text] || !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
