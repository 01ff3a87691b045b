using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AuthSdk.EndToEnd.Tests.Dialects;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>A network with a token endpoint that knows many users, each with the password <c>of-</c> and the name.</summary>
internal sealed class IdentityServer : HttpMessageHandler
{
    private readonly ConcurrentQueue<SentRequest> _requests = new();
    private readonly TaskCompletionSource _hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _issued;

    /// <summary>A user or client whose token request is not answered.</summary>
    public string? Hanging { get; init; }

    /// <summary>Ends when that request has come: its time-out runs.</summary>
    public Task Hangs => _hangs.Task;

    public IReadOnlyList<SentRequest> TokenRequests => [.. _requests.Where(request => request.IsTokenRequest)];

    /// <summary>The tokens that operations came with.</summary>
    public IReadOnlyList<string?> Presented => [.. _requests.Where(request => !request.IsTokenRequest).Select(request => request.Authorization)];

    public IReadOnlyList<string> Addresses => [.. _requests.Select(request => request.Url)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await SentRequest.ReadAsync(request, cancellationToken);
        _requests.Enqueue(sent);
        return sent.IsTokenRequest ? await AnswerAsync(sent, cancellationToken) : Json(HttpStatusCode.OK, "{}");
    }

    private async Task<HttpResponseMessage> AnswerAsync(SentRequest request, CancellationToken cancellationToken)
    {
        var form = request.Form.ToDictionary();
        var name = form.GetValueOrDefault("username") ?? form.GetValueOrDefault("code") ?? form.GetValueOrDefault("client_id") ?? request.Authorization!;
        if (name == Hanging)
        {
            _hangs.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (form.TryGetValue("username", out var username) && form["password"] != $"of-{username}")
        {
            return Json(HttpStatusCode.BadRequest, """{"error":"invalid_grant"}""");
        }

        // Who authorised the request shows in the token, as a claim would.
        var by = request.Authorization is { } authorization && authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? $"-by-{authorization[7..]}" : "";
        return Json(HttpStatusCode.OK, $$"""{"access_token":"{{name}}-{{Interlocked.Increment(ref _issued)}}{{by}}","token_type":"Bearer","expires_in":3600}""");
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
