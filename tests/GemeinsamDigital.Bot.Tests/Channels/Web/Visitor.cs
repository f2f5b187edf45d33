// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

/// <summary>A browser without JavaScript: it follows links, fills in forms, keeps cookies and presses buttons.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="headers">What the browser says with every request.</param>
    public Visitor(BotHost host, bool takesCookies = true, string? language = null, params (string Name, string Value)[] headers)
    {
        _http = host.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = takesCookies });
        if (language is not null)
            _http.DefaultRequestHeaders.Add("Accept-Language", language);
        foreach (var (name, value) in headers)
            _http.DefaultRequestHeaders.Add(name, value);
    }

    public async Task<SeenPage> OpenAsync(string address) => await SeenPage.ReadAsync(await GetAsync(address));

    public async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Fills in the form that holds the button, and presses it.</summary>
    /// <param name="button">What stands on it.</param>
    public async Task<SeenPage> PressAsync(SeenPage page, string button, params IReadOnlyList<(string Name, string Value)> entries)
    {
        using var response = await PostAsync(page, button, entries);
        return await SeenPage.ReadAsync(response);
    }

    public async Task<HttpResponseMessage> PostAsync(SeenPage page, string button, IReadOnlyList<(string Name, string Value)> entries, (string Name, byte[] Bytes)? file = null)
    {
        var form = page.FormWith(button);
        var fields = form.Fields(button).Where(field => entries.All(entry => entry.Name != field.Name)).Concat(entries).ToList();
        using HttpContent body = form.IsMultipart ? Multipart(fields, file) : new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _http.PostAsync(form.Action, body, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> PostAsync(string address, HttpContent body) => _http.PostAsync(address, body, TestContext.Current.CancellationToken);

    public void Dispose() => _http.Dispose();

    private static MultipartFormDataContent Multipart(IReadOnlyList<(string Name, string Value)> fields, (string Name, byte[] Bytes)? file)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        if (file is var (fileName, bytes))
            body.Add(new ByteArrayContent(bytes), "picture", fileName);
        return body;
    }
}
