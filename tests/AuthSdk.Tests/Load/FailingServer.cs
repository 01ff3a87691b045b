using System.Globalization;
using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Load;

/// <summary>A token endpoint that fails one time in ten, in every way in which servers do. What fails depends on the seed alone.</summary>
public sealed class FailingServer
{
    private readonly Random _random;
    private readonly int _lifetime;
    private int _unanswered;

    public FailingServer(int seed, int lifetime)
    {
        _random = new Random(seed);
        _lifetime = lifetime;
        Stub = new TokenEndpointStub(Answer);
    }

    public TokenEndpointStub Stub { get; }

    /// <summary>How many requests are answered with silence at the moment.</summary>
    public bool IsSilent => Volatile.Read(ref _unanswered) > 0;

    public int Failures { get; private set; }

    /// <summary>When the last request failed, and until when the server asked not to be asked.</summary>
    public DateTimeOffset QuietUntil { get; private set; }

    /// <summary>The end of the life of the last token that arrived whole.</summary>
    public DateTimeOffset LastTokenEnds { get; private set; }

    private Task<HttpResponseMessage> Answer(Exchange exchange)
    {
        var now = Stub.Clock.GetUtcNow();
        if (_random.Next(10) > 0)
        {
            LastTokenEnds = now.AddSeconds(_lifetime);
            return Task.FromResult(TokenEndpointStub.Token(exchange, _lifetime));
        }

        Failures++;
        QuietUntil = now;
        switch (_random.Next(5))
        {
            case 0:
                return Task.FromResult(StubHandler.Status(HttpStatusCode.InternalServerError));
            case 1:
                var seconds = _random.Next(1, 30);
                QuietUntil = now.AddSeconds(seconds);
                var busy = StubHandler.Status(HttpStatusCode.ServiceUnavailable);
                busy.Headers.Add("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
                return Task.FromResult(busy);
            case 2:
                return SilenceAsync(exchange.CancellationToken);
            case 3:
                return Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new CutStream()) });
            default:
                return Task.FromResult(StubHandler.Json("<html>Please sign in</html>"));
        }
    }

    private async Task<HttpResponseMessage> SilenceAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _unanswered);
        try
        {
            var never = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
            return await never.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            QuietUntil = Stub.Clock.GetUtcNow();
            Interlocked.Decrement(ref _unanswered);
        }
    }

    private sealed class CutStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("connection reset");
    }
}
