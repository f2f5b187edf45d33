// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>A reverse proxy in front of the bot at which things go wrong when a test says so.</summary>
internal sealed class FaultGateway : IAsyncDisposable
{
    private static readonly string[] Connection = ["Connection", "Host", "Transfer-Encoding", "Content-Length"];

    private readonly ConcurrentDictionary<Call, ConcurrentQueue<Fault>> faults = new();
    private readonly ConcurrentDictionary<Call, SemaphoreSlim> made = new();
    private readonly ConcurrentDictionary<HttpContext, byte> sockets = new();
    private readonly SocketsHttpHandler handler = new() { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
    private readonly HttpMessageInvoker invoker;
    private readonly WebApplication app;
    private readonly Uri bot;
    private TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FaultGateway(Uri bot, Uri address)
    {
        this.bot = bot;
        Address = address;
        invoker = new(handler);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address.AbsoluteUri);
        builder.Logging.ClearProviders();
        builder.Services.AddHttpForwarder();
        app = builder.Build();
        app.UseWebSockets();
        app.Map("{**any}", PassOnAsync);
    }

    internal Uri Address { get; }

    internal string Origin => Address.GetLeftPart(UriPartial.Authority);

    internal static async Task<FaultGateway> StartAsync(Uri bot)
    {
        var gateway = new FaultGateway(bot, new Uri($"http://127.0.0.1:{Ports.Free()}/"));
        await gateway.app.StartAsync(TestContext.Current.CancellationToken);
        return gateway;
    }

    /// <returns>Is met by the first call that gets through again.</returns>
    internal Fault.Over Break(Call call, Fault fault, int times = 1)
    {
        var queue = faults.GetOrAdd(call, _ => new());
        for (var i = 0; i < times; i++)
            queue.Enqueue(fault);
        var over = new Fault.Over();
        queue.Enqueue(over);
        return over;
    }

    /// <summary>Ends with the next of the calls that nobody has waited for yet, be it long made.</summary>
    internal Task MadeAsync(Call call) => Made(call).WaitAsync(TestContext.Current.CancellationToken);

    internal void LetGo() => Interlocked.Exchange(ref held, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Every open socket breaks, without a word of good-bye.</summary>
    internal void CutSockets()
    {
        foreach (var socket in sockets.Keys)
            socket.Abort();
    }

    public async ValueTask DisposeAsync()
    {
        held.TrySetResult();
        await app.DisposeAsync();
        invoker.Dispose();
    }

    private SemaphoreSlim Made(Call call) => made.GetOrAdd(call, _ => new(0));

    private async Task PassOnAsync(HttpContext http)
    {
        var call = Calls.Of(http.Request);
        Made(call).Release();
        if (!faults.TryGetValue(call, out var queue) || !queue.TryDequeue(out var fault))
        {
            await ForwardAsync(http, call);
            return;
        }

        switch (fault)
        {
            case Fault.Status(var code):
                http.Response.StatusCode = code;
                http.Response.Headers.CacheControl = "no-store";
                AllowOtherSites(http);
                break;
            case Fault.CallLost:
                http.Abort();
                break;
            case Fault.Over over:
                over.Meet();
                await ForwardAsync(http, call);
                over.Answer();
                break;
            case Fault.Held:
                await held.Task;
                await ForwardAsync(http, call);
                break;
            default:
                await BreakAnswerAsync(http, fault);
                break;
        }
    }

    private async Task ForwardAsync(HttpContext http, Call call)
    {
        if (call == Call.Stream)
            sockets.TryAdd(http, 0);
        try
        {
            var forwarder = http.RequestServices.GetRequiredService<IHttpForwarder>();
            await forwarder.SendAsync(http, bot.AbsoluteUri, invoker, ForwarderRequestConfig.Empty, new SameHost());
        }
        finally
        {
            sockets.TryRemove(http, out _);
        }
    }

    /// <summary>The bot takes the call; what it answers does not arrive as it was sent.</summary>
    private async Task BreakAnswerAsync(HttpContext http, Fault fault)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        using (await SendAsync(http.Request, body.ToArray()))
        {
        }

        switch (fault)
        {
            case Fault.AnswerLost:
                http.Abort();
                break;
            case Fault.EmptyAnswer:
                AllowOtherSites(http);
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            default:
                using (var answer = await SendAsync(http.Request, body.ToArray()))
                {
                    AllowOtherSites(http);
                    http.Response.StatusCode = (int)answer.StatusCode;
                    http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
                    await answer.Content.CopyToAsync(http.Response.Body);
                }
                break;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequest request, byte[] body)
    {
        using var copy = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(bot, request.Path + request.QueryString));
        copy.Content = new ByteArrayContent(body);
        foreach (var (name, value) in request.Headers)
        {
            if (!Connection.Contains(name, StringComparer.OrdinalIgnoreCase) && !copy.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value))
                copy.Content.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value);
        }
        copy.Headers.Host = request.Host.Value;
        return await invoker.SendAsync(copy, CancellationToken.None);
    }

    private static void AllowOtherSites(HttpContext http)
    {
        if (http.Request.Headers.Origin.ToString() is { Length: > 0 } origin)
            http.Response.Headers.AccessControlAllowOrigin = origin;
    }

    /// <summary>The bot hears the name that the browser used, as behind a well-kept proxy.</summary>
    private sealed class SameHost : HttpTransformer
    {
        public override async ValueTask TransformRequestAsync(
            HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
        {
            await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
            proxyRequest.Headers.Host = httpContext.Request.Host.Value;
        }
    }
}
