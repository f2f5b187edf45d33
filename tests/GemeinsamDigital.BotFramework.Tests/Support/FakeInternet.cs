// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>Everything outside, in memory: each address that a test does not know answers 404.</summary>
internal sealed class FakeInternet : HttpMessageHandler, IHttpClientFactory
{
    private readonly ConcurrentDictionary<string, Func<Task<HttpResponseMessage>>> _answers = new();

    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    public static HttpResponseMessage Json(JsonNode body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };

    public void Answer(string address, Func<HttpResponseMessage> answer) => _answers[address] = () => Task.FromResult(answer());

    public void Answer(string address, Func<Task<HttpResponseMessage>> answer) => _answers[address] = answer;

    /// <summary>Publishes keys in the way of OpenID Connect.</summary>
    public void PublishKeys(string metadataUrl, params TokenIssuer[] issuers)
    {
        Answer(metadataUrl, () => Json(new JsonObject { ["issuer"] = "x", ["jwks_uri"] = metadataUrl + "/keys" }));
        Answer(metadataUrl + "/keys", () =>
            Json(new JsonObject { ["keys"] = new JsonArray([.. issuers.Select(issuer => (JsonNode)issuer.PublicKey)]) }));
    }

    public int CountOf(string address) => Requests.Count(request => request.Address == address);

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.GetLeftPart(UriPartial.Path);
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        Requests.Enqueue(new SeenRequest(request.Method.Method, address, request.Headers.Authorization?.ToString(), body));
        var response = _answers.TryGetValue(address, out var answer) ? await answer() : new HttpResponseMessage(HttpStatusCode.NotFound);
        response.RequestMessage = request;
        return response;
    }
}
