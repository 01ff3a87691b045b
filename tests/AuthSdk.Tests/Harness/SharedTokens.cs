using System.Net;
using System.Security.Cryptography;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>Processes that share a store, and a token endpoint that rotates refresh tokens and punishes the use of an old one.</summary>
public sealed class SharedTokens
{
    private string? _valid;

    public SharedTokens(Func<Exchange, Task>? hold = null)
    {
        Endpoint = new TokenEndpointStub(async exchange =>
        {
            if (hold is not null)
            {
                await hold(exchange);
            }

            return Answer(exchange);
        });
        Store = new StoreStub(Endpoint.Clock);
    }

    public static TokenProtectionKey Key { get; } = NewKey("k1");

    public TokenEndpointStub Endpoint { get; }

    public StoreStub Store { get; }

    public ManualTimeProvider Clock => Endpoint.Clock;

    public int Requests => Endpoint.Handler.Count;

    /// <summary>What was presented, request by request; nothing for the first grant.</summary>
    public IEnumerable<string> Presented => Endpoint.Handler.Exchanges.Select(RefreshToken);

    public static TokenProtectionKey NewKey(string id) => new(id, RandomNumberGenerator.GetBytes(TokenProtectionKey.Length));

    /// <summary>A source of its own, as another process has it.</summary>
    public TokenSource Process(params TokenProtectionKey[] keys) => Endpoint.Source(Options(keys));

    public TokenOptions Options(params TokenProtectionKey[] keys) =>
        new() { Store = Store, RefreshAhead = false, ProtectionKeys = keys.Length > 0 ? keys : [Key] };

    /// <summary>A source that keeps its entries in clear.</summary>
    public TokenSource OpenProcess() => Endpoint.Source(new TokenOptions { Store = Store, RefreshAhead = false, AllowUnprotectedStore = true });

    /// <summary>Lets time pass, bit by bit, until something that polls has happened.</summary>
    public async Task PassTimeAsync(Task until)
    {
        while (!until.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.WhenAny(until, Task.Delay(TimeSpan.FromMilliseconds(15)));
        }
    }

    public static string RefreshToken(Exchange exchange) => exchange.Form.FirstOrDefault(pair => pair.Name == "refresh_token").Value ?? "";

    private HttpResponseMessage Answer(Exchange exchange)
    {
        lock (this)
        {
            if (RefreshToken(exchange) is { Length: > 0 } presented && presented != _valid)
            {
                _valid = null;
                return StubHandler.Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
            }

            _valid = $"refresh-{exchange.Number}";
            return TokenEndpointStub.Token(exchange, refreshToken: _valid);
        }
    }
}
