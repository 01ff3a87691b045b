using System.Net;
using System.Text;
using System.Text.Json;
using AuthSdk.Testing;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuthSdk.Tests.TokenEndpoint;

/// <summary>A hundred thousand damaged token responses: each is a usable token or a typed error, and no message holds a token.</summary>
public sealed class TokenResponseFuzzTests
{
    private const int Mutations = 10_000;

    /// <summary>How much of a token is too much in a message.</summary>
    private const int Telling = 8;

    private const string Secret = "s3cr3t-0f-4-t0k3n_7h4t-n0b0dy-m4y-s33-1n-4-m3ss4g3";

    private const string Jwt =
        "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMCwic2NvcGUiOlsicmVjb3Jkc2VhcmNoIl0sImF1ZCI6WyJhIl19.c2ln";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    private static readonly (string Body, TokenResponseRules Rules)[] Samples =
    [
        ($$"""{"access_token":"{{Secret}}","token_type":"Bearer","expires_in":36000,"refresh_token":"{{Secret}}","scope":"read write"}""", new()),
        ($$$"""{"access_token":"{{{Secret}}}","expires_in":"3600.5","consented_on":1656086348,"x":{"y":[1,{"z":null}]}}""", new() { TokenTypeOptional = true }),
        ($$"""{"access_token":"{{Secret}}","token_type":"Bearer","expires_in":99999}""", new() { Lifetime = [LifetimeSource.Declared], DefaultLifetime = TimeSpan.FromSeconds(600) }),
        ($$"""{"access_token":"{{Secret}}","token_type":"Bearer","expires_in":99999}""", new() { Lifetime = [LifetimeSource.Unknown] }),
        ($$"""{"access_token":"{{Jwt}}"}""", new() { TokenTypeOptional = true, Lifetime = [LifetimeSource.JwtExpiry], DefaultLifetime = TimeSpan.FromSeconds(60) }),
        (
            $$$"""{"code":0,"data":{"auth":{"token":"{{{Secret}}}","ttl":120,"site":"https:\/\/s"},"scope":["a","b"],"until":"2023-11-14T22:14:20Z"}}""",
            new()
            {
                Envelope = "data",
                Names = new Dictionary<string, string> { ["access_token"] = "auth.token", ["expires_in"] = "auth.ttl", ["expires_at"] = "until" },
                Fields = ["auth.site"],
                TokenTypeOptional = true,
                Lifetime = [LifetimeSource.ExpiresAt, LifetimeSource.ExpiresIn],
                Errors = new() { Code = "code", FailsWhen = new() { Field = "code", Value = "0", IsOther = true } },
            }),
        ($"access_token={Secret}&expires_in=3600&scope=a%20b+c&more=%C3%A9", new() { Format = TokenResponseFormat.Form, TokenTypeOptional = true }),
        (
            $$"""{"access_token":"{{Secret}}","token_type":"N_A","instance_url":"https:\/\/eu1.example.com"}""",
            new() { TokenType = "N_A", BaseAddress = new("instance_url", ["*.example.com"]) }),
        ("""{"error":"invalid_grant","error_description":"d\u00e9","error_uri":"https://x"}""", new()),
        ("""{"ok":false,"error":"{\"code\":1004,\"message\":[\"a\",\"b\"]}"}""", new() { Errors = new() { Code = "error.code", Description = "error.message.1", FailsWhen = new() { Field = "ok", Value = "false" } } }),
        ($$"""{"access_token":"{{Jwt}}","expires_in":30,"expires_at":1700000050500}""", new() { TokenTypeOptional = true, Lifetime = [LifetimeSource.ExpiresAt, LifetimeSource.Never] }),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Samples.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    [Trait("Acceptance", "S-SEC-02")]
    [Trait("Acceptance", "S-RES-16")]
    public async Task A_damaged_response_is_a_token_no_older_than_it_says_or_an_error_that_shows_none(int number)
    {
        var (body, rules) = Samples[number];
        var sample = Encoding.UTF8.GetBytes(body);
        var random = new Random(number);
        var answer = sample;
        using var http = new HttpClient(new Answering(() => answer));
        var client = new TokenEndpointClient(() => http, new ManualTimeProvider(Now), NullLoggerFactory.Instance, allowInsecureHttp: false);
        var usable = 0;

        for (var i = 0; i < Mutations; i++)
        {
            answer = Mutate(sample, random);
            try
            {
                Check(await client.SendAsync(new TokenEndpointRequest(new Uri("https://auth.test/token"), ParameterPlacement.Form, "Fuzz"), rules, CancellationToken.None), rules, answer);
                usable++;
            }
            catch (OAuthException error)
            {
                Assert.True(error.Kind is OAuthErrorKind.Protocol or OAuthErrorKind.Server, error.Kind.ToString());
                AssertShowsNoToken(error + error.Error + error.ErrorDescription);
            }
        }

        // Damage that always breaks would test the parser only.
        Assert.InRange(usable, body.Contains("rror", StringComparison.Ordinal) ? 0 : 100, Mutations - 100);
    }

    private static void Check(TokenEndpointResponse response, TokenResponseRules rules, byte[] body)
    {
        var token = response.AccessToken.Reveal();
        Assert.True(token.Length > 0 && token.All(character => character is > ' ' and <= '~'));
        AssertShowsNoToken(response.ToString());
        var longest = response.LifetimeOrigin switch
        {
            TokenLifetimeOrigin.Declared => rules.DefaultLifetime!.Value,
            TokenLifetimeOrigin.Assumed => TimeSpan.FromMinutes(5),
            TokenLifetimeOrigin.ExpiresIn => Stated(rules, body) ?? response.ExpiresIn!.Value,
            TokenLifetimeOrigin.ExpiresAt => response.ExpiresAt!.Value - Now,
            _ => TimeSpan.FromSeconds(int.MaxValue),
        };
        Assert.InRange(response.Lifetime, TimeSpan.Zero, longest < TimeSpan.Zero ? TimeSpan.Zero : longest);
        Assert.True(response.LifetimeOrigin != TokenLifetimeOrigin.Never || rules.Lifetime.Contains(LifetimeSource.Never));
    }

    /// <summary>What another parser reads as <c>expires_in</c>, where it is at the top.</summary>
    private static TimeSpan? Stated(TokenResponseRules rules, byte[] body)
    {
        if (rules.Format == TokenResponseFormat.Form || rules.Envelope is not null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(body);
        var value = document.RootElement.GetProperty("expires_in");
        var seconds = value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : double.Parse(value.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, int.MaxValue));
    }

    private static void AssertShowsNoToken(string text)
    {
        for (var i = 0; i + Telling <= Secret.Length; i++)
        {
            Assert.DoesNotContain(Secret.Substring(i, Telling), text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("eyJ", text, StringComparison.Ordinal);
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        var body = sample.ToList();
        for (var i = random.Next(1, 4); i > 0 && body.Count > 0; i--)
        {
            var at = random.Next(body.Count);
            var length = random.Next(1, Math.Min(12, body.Count - at) + 1);
            switch (random.Next(7))
            {
                case 0:
                    body[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    body.RemoveRange(at, length);
                    break;
                case 2:
                    body.InsertRange(at, body.GetRange(random.Next(body.Count - length + 1), length));
                    break;
                case 3:
                    body.Insert(at, "{}[]\":,\\&=%0.e-\0"u8[random.Next(15)]);
                    break;
                case 4:
                    body[at] = "0123456789"u8[random.Next(10)];
                    break;
                case 5:
                    body.RemoveRange(at, random.Next(10) == 0 ? body.Count - at : 1);
                    break;
                default:
                    body[at] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. body];
    }

    private sealed class Answering(Func<byte[]> body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body()), RequestMessage = request });
    }
}
