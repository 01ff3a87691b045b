using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>An emulated provider refuses proofs that RFC 9449 section 4.3 has it refuse. They are made by hand here, apart from the client.</summary>
public sealed class DPoPEmulatorTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _key.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task A_proof_that_is_right_buys_a_token_and_uses_it()
    {
        await using var provider = await StartAsync();

        var token = await BuyAsync(provider);

        Assert.Equal(HttpStatusCode.NoContent, await CallAsync(provider, token, Call(provider, token)));
    }

    public static TheoryData<string> Faults =>
    [
        "none", "typ", "alg", "none-alg", "jwk", "private", "signature", "jti", "htm", "htu", "query", "iat", "old", "early", "garbage", "two",
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_proof_with_a_fault_buys_nothing_and_opens_nothing(string fault)
    {
        await using var provider = await StartAsync();
        var token = await BuyAsync(provider);

        using var refusal = await AskAsync(provider, Spoil(fault, "POST", provider.Settings["TokenEndpoint"]!, null));
        var error = JsonNode.Parse(await refusal.Content.ReadAsStringAsync())!["error"]!.GetValue<string>();

        Assert.Equal((HttpStatusCode.BadRequest, "invalid_dpop_proof"), (refusal.StatusCode, error));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Spoil(fault, "GET", Api(provider), HashOf(token))));
    }

    [Fact]
    public async Task A_proof_is_good_once()
    {
        await using var provider = await StartAsync();
        var token = await BuyAsync(provider);
        var proof = Call(provider, token);

        Assert.Equal(HttpStatusCode.NoContent, await CallAsync(provider, token, proof));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, proof));
    }

    [Fact]
    public async Task A_token_needs_its_own_key_its_own_hash_and_its_own_scheme()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var provider = await StartAsync();
        var token = await BuyAsync(provider);

        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Proof(other, "GET", Api(provider), HashOf(token))));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Proof(_key, "GET", Api(provider), HashOf("another-token-1"))));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Proof(_key, "GET", Api(provider), null)));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Call(provider, token), "Bearer"));
    }

    [Fact]
    public async Task Addresses_are_compared_in_their_normal_form()
    {
        await using var provider = await StartAsync();
        var token = await BuyAsync(provider);

        Assert.Equal(
            HttpStatusCode.NoContent,
            await CallAsync(provider, token, Proof(_key, "GET", Api(provider).Replace("http:", "HTTP:", StringComparison.Ordinal).Replace("/ping", "/x/../ping", StringComparison.Ordinal), HashOf(token))));
    }

    [Fact]
    public async Task A_demanded_nonce_is_told_and_then_expected()
    {
        await using var provider = await StartAsync();
        var token = await BuyAsync(provider);
        provider.DemandDPoPNonce();

        using var refusal = await AskAsync(provider, Proof(_key, "POST", provider.Settings["TokenEndpoint"]!, null));
        var nonce = Assert.Single(refusal.Headers.GetValues("DPoP-Nonce"));

        Assert.Equal("use_dpop_nonce", JsonNode.Parse(await refusal.Content.ReadAsStringAsync())!["error"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Call(provider, token)));
        Assert.Equal(HttpStatusCode.NoContent, await CallAsync(provider, token, Proof(_key, "GET", Api(provider), HashOf(token), nonce)));
        provider.DemandDPoPNonce();
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(provider, token, Proof(_key, "GET", Api(provider), HashOf(token), nonce)));
    }

    private static string Api(ProviderEmulator provider) => new Uri(provider.Address, "ping").AbsoluteUri;

    private static string HashOf(string token) => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    private Task<ProviderEmulator> StartAsync() => ProviderEmulator.StartAsync<IBoundPingApi>(new ProviderEmulatorOptions { TimeProvider = _clock });

    private string Call(ProviderEmulator provider, string token) => Proof(_key, "GET", Api(provider), HashOf(token));

    private async Task<string> BuyAsync(ProviderEmulator provider)
    {
        using var response = await AskAsync(provider, Proof(_key, "POST", provider.Settings["TokenEndpoint"]!, null));
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("DPoP", body["token_type"]!.GetValue<string>());
        return body["access_token"]!.GetValue<string>();
    }

    private async Task<HttpResponseMessage> AskAsync(ProviderEmulator provider, string? proof)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, provider.Settings["TokenEndpoint"])
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", provider.Settings["ClientId"])]),
        };
        AddProof(request, proof);
        return await _http.SendAsync(request);
    }

    private async Task<HttpStatusCode> CallAsync(ProviderEmulator provider, string token, string? proof, string scheme = "DPoP")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Api(provider) + "?a=1");
        request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {token}");
        AddProof(request, proof);
        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    private static void AddProof(HttpRequestMessage request, string? proof)
    {
        if (proof is not null)
        {
            request.Headers.TryAddWithoutValidation("DPoP", proof.Split(' '));
        }
    }

    private string? Spoil(string fault, string method, string target, string? hash)
    {
        var header = Header(_key, isPrivate: fault == "private");
        var claims = Claims(method, target, hash, null);
        switch (fault)
        {
            case "none": return null;
            case "garbage": return "a.b.c";
            case "two": return $"{Sign(_key, header, claims)} {Sign(_key, header, claims)}";
            case "typ": header["typ"] = "JWT"; break;
            case "alg": header["alg"] = "HS256"; break;
            case "none-alg": header["alg"] = "none"; break;
            case "jwk": header.Remove("jwk"); break;
            case "signature": return Sign(_key, header, claims)[..^8] + "AAAAAAAA";
            case "jti": claims.Remove("jti"); break;
            case "htm": claims["htm"] = "DELETE"; break;
            case "htu": claims["htu"] = "https://elsewhere.test/"; break;
            case "query": claims["htu"] = target + "?a=1"; break;
            case "iat": claims.Remove("iat"); break;
            case "old": claims["iat"] = _clock.GetUtcNow().ToUnixTimeSeconds() - 301; break;
            case "early": claims["iat"] = _clock.GetUtcNow().ToUnixTimeSeconds() + 61; break;
            default: break;
        }

        return Sign(_key, header, claims);
    }

    private string Proof(ECDsa key, string method, string target, string? hash, string? nonce = null) =>
        Sign(key, Header(key, isPrivate: false), Claims(method, target, hash, nonce));

    private static JsonObject Header(ECDsa key, bool isPrivate)
    {
        var parameters = key.ExportParameters(isPrivate);
        var jwk = new JsonObject
        {
            ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Base64UrlEncoder.Encode(parameters.Q.X), ["y"] = Base64UrlEncoder.Encode(parameters.Q.Y),
        };
        if (isPrivate)
        {
            jwk["d"] = Base64UrlEncoder.Encode(parameters.D);
        }

        return new JsonObject { ["typ"] = "dpop+jwt", ["alg"] = "ES256", ["jwk"] = jwk };
    }

    private JsonObject Claims(string method, string target, string? hash, string? nonce)
    {
        var claims = new JsonObject { ["jti"] = Guid.NewGuid().ToString(), ["htm"] = method, ["htu"] = target, ["iat"] = _clock.GetUtcNow().ToUnixTimeSeconds() };
        if (hash is not null)
        {
            claims["ath"] = hash;
        }

        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        return claims;
    }

    private static string Sign(ECDsa key, JsonObject header, JsonObject claims)
    {
        var signed = $"{Base64UrlEncoder.Encode(header.ToJsonString())}.{Base64UrlEncoder.Encode(claims.ToJsonString())}";
        return $"{signed}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }
}
