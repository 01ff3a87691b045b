using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>Checks proofs as RFC 9449 section 4.3 says, signatures with a library that is not the client's.</summary>
internal sealed class DPoPProofReader(TimeProvider timeProvider)
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLead = TimeSpan.FromMinutes(1);

    private static readonly string[] Algorithms = ["ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512"];

    /// <summary>Reads a proof.</summary>
    /// <returns>The proof, or what is wrong with it.</returns>
    public (DPoPProof? Proof, string? Fault) Read(RecordedRequest request)
    {
        if (request.Header("DPoP") is not { Length: > 0 } text)
        {
            return (null, "The proof is missing.");
        }

        try
        {
            var parts = text.Split('.');
            if (parts.Length != 3)
            {
                return (null, "The proof is no signed JWT, or there are several.");
            }

            return Read(text, Parse(parts[0]), Parse(parts[1]), request);
        }
        catch (Exception exception) when (exception
            is SecurityTokenException or ArgumentException or FormatException or JsonException or InvalidOperationException or CryptographicException)
        {
            // The message of the exception quotes the proof.
            return (null, $"The proof is refused: {exception.GetType().Name}.");
        }
    }

    private (DPoPProof? Proof, string? Fault) Read(string text, JsonObject header, JsonObject claims, RecordedRequest request)
    {
        if (Text(header, "typ") != "dpop+jwt" || !Algorithms.Contains(Text(header, "alg")) || header["jwk"] is not JsonObject jwk)
        {
            return (null, "The header of the proof has another typ, an alg that does not sign with a key pair, or no jwk.");
        }

        var key = new DPoPKey(jwk);
        if (key.IsPrivate)
        {
            return (null, "The proof shows a private key.");
        }

        var parameters = new TokenValidationParameters
        {
            IssuerSigningKey = key.ToSecurityKey(),
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
            RequireExpirationTime = false,
        };
        new JwtSecurityTokenHandler().ValidateToken(text, parameters, out _);
        return FindFault(claims, request) is { } fault
            ? (null, fault)
            : (new DPoPProof(Text(claims, "jti")!, key.Thumbprint(), Text(claims, "ath"), Text(claims, "nonce")), null);
    }

    private string? FindFault(JsonObject claims, RecordedRequest request)
    {
        if (Text(claims, "jti") is not { Length: > 0 })
        {
            return "The proof has no jti.";
        }

        if (Text(claims, "htm") != request.Method || !IsTarget(Text(claims, "htu"), request))
        {
            return "The proof is for another request: its htm or htu differs.";
        }

        if (claims["iat"] is not JsonValue iat || !iat.TryGetValue<long>(out var issuedAt))
        {
            return "The proof does not say when it was made.";
        }

        var age = timeProvider.GetUtcNow().ToUnixTimeSeconds() - issuedAt;
        return age > LongestLife.TotalSeconds || age < -LongestLead.TotalSeconds ? "The proof is too old, or not made yet." : null;
    }

    /// <summary>Both addresses in their normal form (RFC 3986 section 6.2). The one of the proof has no query and no fragment.</summary>
    private static bool IsTarget(string? htu, RecordedRequest request) =>
        Uri.TryCreate(htu, UriKind.Absolute, out var said)
        && said.Query.Length + said.Fragment.Length == 0
        && said.AbsoluteUri == new Uri($"http://{request.Header("Host")}{request.Path}").AbsoluteUri;

    private static JsonObject Parse(string part) => JsonNode.Parse(Base64UrlEncoder.Decode(part))!.AsObject();

    private static string? Text(JsonObject json, string member) => json[member]?.GetValue<string>();
}
