using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AuthSdk.Testing;

/// <summary>A provider and its API on a loopback socket: it refuses what the real service refuses, and keeps what it was asked.</summary>
/// <remarks>
/// Start one with the <c>StartAsync</c> of a derived class. State is kept in memory and is gone with <see cref="DisposeAsync"/>.
/// Every member may be used while requests are being served.
/// </remarks>
public abstract class Emulator : IAsyncDisposable
{
    private readonly int _port;
    private readonly Action<RecordedRequest>? _answered;
    private readonly RequestLog _requests = new();
    private readonly RequestLog _tokenRequests = new();
    private readonly RequestGate _tokenGate = new();
    private readonly ScriptedFaults _tokenFaults = new();
    private readonly RequestGate _gate = new();
    private readonly ScriptedFaults _faults = new();
    private int _answersToCut;
    private LoopbackServer? _server;

    private protected Emulator(EmulatorOptions options)
    {
        TimeProvider = options.TimeProvider;
        AccessTokens = new IssuedTokens(options.TimeProvider);
        _port = options.Port;
        _answered = options.Answered;
    }

    /// <summary>Scheme, host and port, for example <c>http://127.0.0.1:41234/</c>.</summary>
    public Uri Address => _server?.Address ?? throw new InvalidOperationException("The emulator has not been started.");

    /// <summary>
    /// What a client needs to know to reach this emulator, under the names that the options of the API's SDK have: addresses and credentials.
    /// </summary>
    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The clock that token lifetimes and the <c>Date</c> header follow.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>How many requests reached a token endpoint, counted on arrival: held and refused ones are included.</summary>
    public int TokenRequestCount => _tokenRequests.Count;

    /// <summary>The requests to a token endpoint in order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> TokenRequests => _tokenRequests.Snapshot();

    /// <summary>All requests in order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _requests.Snapshot();

    /// <summary>How long a token request takes before it is answered, on <see cref="TimeProvider"/>. Default: no time.</summary>
    public TimeSpan TokenRequestDelay { get; set; }

    private protected IssuedTokens AccessTokens { get; }

    private protected abstract RouteTable Routes { get; }

    /// <summary>Refuses every access token issued so far, as if the provider had revoked it. Refresh tokens stay good.</summary>
    public void RevokeAllTokens() => AccessTokens.RevokeAll();

    /// <summary>
    /// Refuses every access token issued so far, as if its lifetime were over; an <c>exp</c> inside a token stays as it is.
    /// </summary>
    public void ExpireAllTokens() => AccessTokens.ExpireAll();

    /// <summary>Answers the next token requests from a script; later ones are served again. Scripts queue up.</summary>
    /// <param name="count">How many requests get this answer.</param>
    /// <param name="status">The status of the answer; a success status is possible, to send a malformed success.</param>
    /// <param name="body">The body of the answer.</param>
    /// <param name="contentType">The <c>Content-Type</c> of the answer.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> header (RFC 9110 section 10.2.3), seconds or an HTTP date; none when null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than one.</exception>
    public void FailNextTokenRequests(
        int count, HttpStatusCode status, string body, string contentType = "application/json", string? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentNullException.ThrowIfNull(body);

        _tokenFaults.Add(count, Fault(status, body, contentType, retryAfter));
    }

    /// <summary>
    /// Answers the next requests to the API from a script, whatever they ask and whoever does; later ones are served again. Scripts queue up.
    /// </summary>
    /// <inheritdoc cref="FailNextTokenRequests"/>
    public void FailNextRequests(
        int count, HttpStatusCode status, string body, string contentType = "application/json", string? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentNullException.ThrowIfNull(body);

        _faults.Add(count, Fault(status, body, contentType, retryAfter));
    }

    /// <summary>
    /// Cuts the connection in the middle of the body of the next answers to the API, as a network does that breaks. Answers without a body
    /// are given whole and do not count.
    /// </summary>
    /// <param name="count">How many answers are cut.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than one.</exception>
    public void CutNextAnswers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);

        Interlocked.Add(ref _answersToCut, count);
    }

    /// <summary>Holds requests to the API, after they are recorded, until the returned value is disposed.</summary>
    /// <returns>Dispose it to let the held requests go on.</returns>
    public IDisposable HoldRequests() => _gate.Close();

    /// <summary>Holds token requests, after they are counted, until the returned value is disposed.</summary>
    /// <returns>Dispose it to let the held requests go on.</returns>
    public IDisposable HoldTokenRequests() => _tokenGate.Close();

    /// <summary>Closes the socket. Requests still held are let go, and connections are cut.</summary>
    /// <returns>A task that ends when the port is free again.</returns>
    public async ValueTask DisposeAsync()
    {
        _tokenGate.OpenForGood();
        _gate.OpenForGood();

        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
        }

        GC.SuppressFinalize(this);
    }

    private protected static async Task<TEmulator> ListenAsync<TEmulator>(TEmulator emulator, CancellationToken cancellationToken)
        where TEmulator : Emulator
    {
        emulator._server = await LoopbackServer.StartAsync(emulator._port, emulator.ServeAsync, cancellationToken).ConfigureAwait(false);
        return emulator;
    }

    /// <summary>Answers a request that is not for a token endpoint; what takes longer than a rule is waited for.</summary>
    private protected virtual ValueTask<EmulatedResponse> AnswerAsync(RecordedRequest request, CancellationToken aborted) => new(Routes.Answer(request));

    private protected abstract bool IsTokenEndpoint(string path);

    private async Task ServeAsync(HttpContext context)
    {
        var request = await ReadAsync(context).ConfigureAwait(false);
        _requests.Add(request);

        var response = IsTokenEndpoint(request.Path)
            ? await AnswerTokenRequestAsync(request, context.RequestAborted).ConfigureAwait(false)
            : await AnswerRequestAsync(request, context.RequestAborted).ConfigureAwait(false);

        request.Answered(response.Status);
        await WriteAsync(context, response, cut: !IsTokenEndpoint(request.Path) && response.Body.Length > 0 && TakeCut()).ConfigureAwait(false);
        _answered?.Invoke(request);
    }

    private async Task<EmulatedResponse> AnswerTokenRequestAsync(RecordedRequest request, CancellationToken aborted)
    {
        _tokenRequests.Add(request);
        await _tokenGate.PassAsync(aborted).ConfigureAwait(false);
        if (TokenRequestDelay is var delay && delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, TimeProvider, aborted).ConfigureAwait(false);
        }

        return _tokenFaults.Next() ?? Routes.Answer(request);
    }

    private async Task<EmulatedResponse> AnswerRequestAsync(RecordedRequest request, CancellationToken aborted)
    {
        await _gate.PassAsync(aborted).ConfigureAwait(false);
        return _faults.Next() ?? await AnswerAsync(request, aborted).ConfigureAwait(false);
    }

    private static EmulatedResponse Fault(HttpStatusCode status, string body, string contentType, string? retryAfter)
    {
        var fault = EmulatedResponse.Text(status, body, contentType);
        return retryAfter is null ? fault : fault.With("Retry-After", retryAfter);
    }

    private static async Task<RecordedRequest> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        var rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(
            static header => header.Key, static header => string.Join(", ", header.Value.ToArray()), StringComparer.OrdinalIgnoreCase);

        return new RecordedRequest(context.Request.Method, rawTarget, headers, body);
    }

    private bool TakeCut()
    {
        for (var left = Volatile.Read(ref _answersToCut); left > 0; left = Volatile.Read(ref _answersToCut))
        {
            if (Interlocked.CompareExchange(ref _answersToCut, left - 1, left) == left)
            {
                return true;
            }
        }

        return false;
    }

    private async Task WriteAsync(HttpContext context, EmulatedResponse response, bool cut)
    {
        context.Response.StatusCode = (int)response.Status;
        context.Response.Headers.Date = TimeProvider.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);

        foreach (var (name, value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (response.ContentType is null)
        {
            return;
        }

        var body = Encoding.UTF8.GetBytes(response.Body);
        context.Response.ContentType = response.ContentType;
        context.Response.ContentLength = body.Length;

        if (context.Request.Method == HttpMethods.Head)
        {
            return;
        }

        await context.Response.Body.WriteAsync(cut ? body.AsMemory(0, body.Length / 2) : body, context.RequestAborted).ConfigureAwait(false);
        if (cut)
        {
            // Without this the client might see the end of the connection only, and no half of an answer.
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
        }
    }
}
