// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Text;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>Uploads as directlinejs builds them.</summary>
internal static class Uploads
{
    internal const string Activity = """{"type":"message","from":{"id":"page"},"attachments":[{"contentType":"image/png","name":"a.png","thumbnailUrl":"data:image/png;base64,AAAA"}],"channelData":{"clientActivityID":"u1"}}""";

    internal static Task<HttpResponseMessage> UploadAsync(this Chat chat, byte[] file, string? activity = Activity) => chat.UploadAsync(Form(activity, file));

    internal static async Task<HttpResponseMessage> UploadAsync(this Chat chat, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{chat.Id}/upload?userId=page") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", chat.Token);
        return await chat.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal static MultipartFormDataContent Form(string? activity, params byte[][] files)
    {
        var form = new MultipartFormDataContent();
        if (activity is not null)
            form.Add(Part(Encoding.UTF8.GetBytes(activity), "application/vnd.microsoft.activity"), "activity", "blob");
        foreach (var file in files)
            form.Add(Part(file, "image/png"), "file", "Anna Beispiel.png");
        return form;
    }

    private static ByteArrayContent Part(byte[] bytes, string type)
    {
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(type);
        return part;
    }
}
