// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.Pictures;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Ideas.Pictures;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class UploadTests
{
    [Fact]
    public async Task A_picture_is_stored_echoed_and_reaches_the_bot_in_one_turn()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.UploadAsync(Drawn.Photo("Anna Beispiel"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{chat.Id}|0000002", (await response.JsonAsync()).GetProperty("id").GetString());
        var taken = Assert.IsType<PictureResult.Taken>(PictureEntity.Read(host.Bot.Heard.Last()));
        Assert.Equal((600, 800), (taken.Width, taken.Height));
        var attachment = (await AttachmentsAsync(chat)).Single();
        Assert.Equal(new Uri(host.Address, $"directline/attachments/{taken.Id}").AbsoluteUri, attachment.GetProperty("contentUrl").GetString());
        Assert.Equal(("image/jpeg", "bild.jpg"), (attachment.GetProperty("contentType").GetString(), attachment.GetProperty("name").GetString()));
        Assert.Equal("u1", (await chat.ActivitiesAsync())[1].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(2, host.Bot.Heard.Count);
    }

    [Fact]
    public async Task The_page_gets_the_picture_drawn_anew_and_harmless()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var upload = await chat.UploadAsync([.. Drawn.Gif(comment: "<script>"), .. "<script>alert(1)</script>"u8]);
        var url = (await AttachmentsAsync(chat)).Single().GetProperty("contentUrl").GetString();

        using var response = await host.Http.GetAsync(url, TestContext.Current.CancellationToken);

        Assert.Equal("image/png", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline; filename=bild.png", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["default-src 'none'; sandbox"], response.Headers.GetValues("Content-Security-Policy"));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("script", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("..%2f..%2fgdb.db")]
    [InlineData("x")]
    public async Task Under_another_address_there_is_no_picture(string id)
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.SendAsync(HttpMethod.Get, $"attachments/{id}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_file_may_come_alone()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var plain = new ByteArrayContent(Drawn.Png());
        plain.Headers.ContentType = new MediaTypeHeaderValue("image/png");

        using var asForm = await chat.UploadAsync(Drawn.Png(), activity: null);
        using var asBody = await chat.UploadAsync(plain);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (asForm.StatusCode, asBody.StatusCode));
        Assert.All(host.Bot.Heard.Skip(1), heard => Assert.IsType<PictureResult.Taken>(PictureEntity.Read(heard)));
        Assert.Equal(3, host.Bot.Heard.Count);
    }

    [Fact]
    public async Task What_is_no_picture_is_not_stored_and_the_bot_knows_why()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var program = await chat.UploadAsync([.. "MZ"u8, .. new byte[900]], activity: null);
        using var empty = await chat.UploadAsync([], activity: null);
        using var small = await chat.UploadAsync(Drawn.Png(200, 100), activity: null);

        var refusals = host.Bot.Heard.Skip(1).Select(PictureEntity.Read).Cast<PictureResult.Refused>().ToList();
        Assert.Equal([PictureRefusal.NotAPicture, PictureRefusal.NotAPicture, PictureRefusal.TooSmall], refusals.Select(refused => refused.Why));
        Assert.Equal((200, 100), refusals[2].Size);
        Assert.All(await AttachmentsAsync(chat), attachment => Assert.False(attachment.TryGetProperty("contentUrl", out _)));
        Assert.False(Directory.Exists(Path.Combine(host.Folder, "data", "pictures")));
    }

    [Fact]
    public async Task A_file_of_20_megabytes_gets_an_answer_from_the_bot()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.UploadAsync(new byte[20_000_000]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new PictureResult.Refused(PictureRefusal.TooLarge), PictureEntity.Read(host.Bot.Heard.Last()));
    }

    [Fact]
    public async Task Of_several_files_the_first_counts()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.UploadAsync(Uploads.Form(null, Drawn.Png(700, 500), Drawn.Png(800, 600)));

        Assert.Equal(700, Assert.IsType<PictureResult.Taken>(PictureEntity.Read(host.Bot.Heard.Last())).Width);
        Assert.Single(await AttachmentsAsync(chat));
    }

    [Fact]
    public async Task The_same_upload_sent_twice_is_taken_once_with_the_first_picture()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var first = await chat.UploadAsync(Drawn.Png());
        using var second = await chat.UploadAsync(Drawn.Png());

        Assert.Equal(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, host.Bot.Heard.Count);
        Assert.Single(await AttachmentsAsync(chat));
        var taken = Assert.IsType<PictureResult.Taken>(PictureEntity.Read(host.Bot.Heard.Last()));
        Assert.Equal([taken.Id], StoredPictures(host));
    }

    [Fact]
    public async Task A_picture_for_a_conversation_that_was_deleted_is_not_kept()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        await host.Get<IDirectLineStore>().DeleteAsync(chat.Id, TestContext.Current.CancellationToken);

        using var response = await chat.UploadAsync(Drawn.Png());

        Assert.False(response.IsSuccessStatusCode);
        Assert.Empty(StoredPictures(host));
    }

    [Fact]
    public async Task What_the_client_claims_about_the_upload_is_not_believed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.UploadAsync(Drawn.Png(10, 10), """
            {"type":"message","attachments":[{"contentUrl":"https://evil.example/x.png"}],
             "entities":[{"type":"gdb/upload","picture":"0123456789abcdef0123456789abcdef","width":800,"height":600},{"type":"ClientCapabilities"}]}
            """);

        Assert.IsType<PictureResult.Refused>(PictureEntity.Read(host.Bot.Heard.Last()));
        Assert.Equal(["ClientCapabilities", "gdb/upload"], host.Bot.Heard.Last().Entities!.Select(entity => entity.Type));
        Assert.DoesNotContain("evil.example", (await chat.ActivitiesAsync())[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_is_not_kept()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var taken = await chat.UploadAsync(Drawn.Png(), activity: null);
        using var refused = await chat.UploadAsync(Drawn.Png(10, 10), activity: null);

        Assert.DoesNotContain("Anna", string.Concat(await chat.ActivitiesAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("{")]
    public async Task With_an_activity_that_is_not_taken_no_picture_is_stored(string activity)
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.UploadAsync(Drawn.Png(), activity);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(Directory.Exists(Path.Combine(host.Folder, "data", "pictures")));
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_the_clients_mistake()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var cut = Content("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf");
        using var noBoundary = Content("multipart/form-data", "--x\r\n");
        using var nothing = Content("multipart/form-data; boundary=x", "--x--\r\n");
        using var longActivity = Uploads.Form($$"""{"type":"message","text":"{{new string('x', 300_000)}}"}""");

        Assert.Equal(HttpStatusCode.BadRequest, (await chat.UploadAsync(cut)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await chat.UploadAsync(noBoundary)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await chat.UploadAsync(nothing)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await chat.UploadAsync(longActivity)).StatusCode);
        Assert.Single(host.Bot.Heard);
    }

    [Fact]
    public async Task Whoever_sends_too_many_pictures_is_asked_to_wait()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:UploadsPerMinute"] = "3" });
        var chat = await host.OpenAsync();
        using var first = await chat.UploadAsync(Drawn.Png());

        using var second = await chat.UploadAsync(Drawn.Png());

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    private static async Task<IReadOnlyList<JsonElement>> AttachmentsAsync(Chat chat) =>
        [.. (await chat.ActivitiesAsync()).Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == RoleTypes.User).SelectMany(activity => activity.GetProperty("attachments").EnumerateArray())];

    private static IEnumerable<string?> StoredPictures(DirectLineHost host) =>
        from folder in Directory.EnumerateDirectories(Path.Combine(host.Folder, "data"), "pictures")
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        select Path.GetFileNameWithoutExtension(file);

    private static ByteArrayContent Content(string type, string body)
    {
        var content = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
