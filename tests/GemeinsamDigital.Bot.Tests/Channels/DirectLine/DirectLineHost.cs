// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>The Direct Line service on a real port, over a real database file, with a bot that says back what it hears.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly bool ownsFolder;

    private DirectLineHost(WebApplication app, string folder, bool ownsFolder, FakeTimeProvider time)
    {
        (this.app, Folder, this.ownsFolder, Time) = (app, folder, ownsFolder, time);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = new Uri(address);
        Http = new HttpClient { BaseAddress = new Uri(Address, "/directline/") };
    }

    internal string Folder { get; }

    internal Uri Address { get; }

    internal required LogCapture Log { get; init; }

    internal HttpClient Http { get; }

    internal FakeTimeProvider Time { get; }

    internal EchoBot Bot => (EchoBot)app.Services.GetRequiredService<IBot>();

    internal T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    internal static async Task<DirectLineHost> StartAsync(
        Dictionary<string, string?>? settings = null, string? folder = null, Action<IServiceCollection>? replace = null)
    {
        var home = folder ?? Directory.CreateTempSubdirectory("gdb-dl-").FullName;
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = home });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new LogCapture();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IBot, EchoBot>();
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddPictures(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapDirectLine();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new DirectLineHost(app, home, folder is null, time) { Log = log };
    }

    internal Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    internal async Task<Chat> TokenAsync(object? body = null)
    {
        using var response = await Http.PostAsJsonAsync("tokens/generate", body ?? new { }, TestContext.Current.CancellationToken);
        return await Chat.ReadAsync(this, response);
    }

    /// <summary>A token, and the conversation opened with it.</summary>
    internal async Task<Chat> OpenAsync()
    {
        var chat = await TokenAsync();
        using var response = await chat.StartAsync();
        return await Chat.ReadAsync(this, response);
    }

    internal async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? token = null, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);

        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        if (ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }
}

internal static class HttpResponses
{
    internal static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    internal static async Task<string?> ErrorCodeAsync(this HttpResponseMessage response) =>
        (await response.JsonAsync()).GetProperty("error").GetProperty("code").GetString();
}
