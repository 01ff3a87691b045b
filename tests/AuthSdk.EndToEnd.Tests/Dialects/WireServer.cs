using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>A server on a loopback socket that keeps every request as the bytes that came, and answers token requests with a token.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<WireRequest> _requests = new();
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;

    /// <param name="certificate">The server's certificate; with one it speaks TLS and asks its clients for theirs.</param>
    public WireServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string TokenResponse { get; set; } = """{"access_token":"t0ken","token_type":"Bearer","expires_in":3600}""";

    /// <summary>What the server says to a revocation.</summary>
    public HttpStatusCode RevocationStatus { get; set; } = HttpStatusCode.OK;

    public Uri BaseAddress => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public Uri TokenEndpoint => new(BaseAddress, "/token");

    public IReadOnlyList<WireRequest> Requests => [.. _requests];

    public IReadOnlyList<WireRequest> TokenRequests => Requests.Where(request => request.Path == "/token").ToList();

    /// <summary>The only token request that came.</summary>
    public WireRequest TokenRequest => Assert.Single(TokenRequests);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var (stream, thumbprint) = await OpenAsync(client);
                await using (stream)
                {
                    while (await ReadAsync(stream) is { } request)
                    {
                        _requests.Enqueue(request with { ClientCertificate = thumbprint });
                        await stream.WriteAsync(Answer(request), _stop.Token);
                    }
                }
            }
            catch (Exception error) when (error is IOException or OperationCanceledException)
            {
                // The client has gone, or the test is over.
            }
        }
    }

    private async Task<(Stream Stream, string? Thumbprint)> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return (client.GetStream(), null);
        }

        string? thumbprint = null;
        var tls = new SslStream(client.GetStream());
        var options = new SslServerAuthenticationOptions
        {
            ServerCertificate = _certificate,
            ClientCertificateRequired = true,
#pragma warning disable CA5359 // Any client certificate will do, and none: what came is what the test looks at.
            RemoteCertificateValidationCallback = (_, certificate, _, _) =>
            {
                thumbprint = (certificate as X509Certificate2)?.Thumbprint;
                return true;
            },
#pragma warning restore CA5359
        };
        await tls.AuthenticateAsServerAsync(options, _stop.Token);
        return (tls, thumbprint);
    }

    private async Task<WireRequest?> ReadAsync(Stream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (bytes.Count < 4 || !bytes[^4..].SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
            {
                return null;
            }

            bytes.Add(one[0]);
        }

        var head = Encoding.Latin1.GetString([.. bytes]).TrimEnd().Split("\r\n");
        var headers = head.Skip(1).Select(line => line.Split(": ", 2)).ToList();
        var length = headers.Find(header => header[0].Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) is { } header
            ? int.Parse(header[1], CultureInfo.InvariantCulture)
            : 0;
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, _stop.Token);
        return new WireRequest(head[0], headers.Select(pair => (pair[0], pair.Length > 1 ? pair[1] : "")).ToList(), Encoding.UTF8.GetString(body));
    }

    private byte[] Answer(WireRequest request)
    {
        var (status, body) = request.Path switch
        {
            "/token" => (HttpStatusCode.OK, TokenResponse),
            "/revoke" => (RevocationStatus, ""),
            _ => (HttpStatusCode.OK, ""),
        };
        return Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {(int)status} {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}

/// <summary>A request as it came over the wire.</summary>
/// <param name="Line">The request line without the version.</param>
/// <param name="Headers">The headers, in order.</param>
/// <param name="Body">The body.</param>
internal sealed record WireRequest(string Line, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    /// <summary>The SHA-1 thumbprint of the certificate that the client presented.</summary>
    public string? ClientCertificate { get; init; }

    public string Target => Line.Split(' ')[1];

    public string Path => Target.Split('?')[0];

    public string MethodAndTarget => Line[..Line.LastIndexOf(' ')];

    /// <summary>The value of the one header of that name; <see langword="null"/> if there is none.</summary>
    public string? this[string name] => Headers
        .Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(header => header.Value)
        .SingleOrDefault();

    /// <summary>The decoded parameters of a form body.</summary>
    public IReadOnlyDictionary<string, string> Form => Body.Split('&')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => WebUtility.UrlDecode(pair[0]), pair => WebUtility.UrlDecode(pair[1]));
}
