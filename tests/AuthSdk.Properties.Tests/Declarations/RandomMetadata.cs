using System.Text.Json;

namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws what an authorization server says of itself (RFC 8414): mostly right, now and then of wrong types, contradictory or no JSON.</summary>
internal sealed class RandomMetadata(Choice choice)
{
    private const int TooLong = 300_000;

    private static readonly string[] Odd = ["null", "1", "-1.5e3", "true", "{}", "[]", "[1]", "[\"a\", null]", "\"\"", "[[\"a\"]]", "{\"a\": [{}]}", "\"\\u0000\\ud800\"", "tru", "01", "\"\\x\"", "1e999"];

    private static readonly string[] Grants = [
        "client_credentials", "password", "authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:token-exchange", "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "urn:ietf:params:oauth:grant-type:device_code", "machine", "a b"];

    private static readonly string[] Methods = ["client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "tls_client_auth", "self_signed_tls_client_auth", "none"];

    private static readonly string[] Algorithms = ["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    public string Draw()
    {
        var members = new[]
        {
            Text("issuer", Pools.Issuers),
            Text("token_endpoint", "https://auth.example.org/token", "https://auth.example.org/token?v=2"),
            Text("authorization_endpoint", "https://auth.example.org/authorize", "https://login.example.org/"),
            Text("revocation_endpoint", "https://auth.example.org/revoke"),
            Text("introspection_endpoint", "https://auth.example.org/introspect"),
            Text("device_authorization_endpoint", "https://auth.example.org/device"),
            List("grant_types_supported", Grants),
            List("response_types_supported", "code", "token", "code id_token"),
            List("scopes_supported", Pools.Scopes),
            List("token_endpoint_auth_methods_supported", Methods),
            List("token_endpoint_auth_signing_alg_values_supported", Algorithms),
            List("code_challenge_methods_supported", "S256", "plain"),
            choice.Sometimes(8, () => ("authorization_response_iss_parameter_supported", choice.Mostly("false", "true"))),
            choice.Sometimes(3, () => ("mtls_endpoint_aliases", "{\"token_endpoint\": \"https://mtls.example.org/token\"}")),
            choice.Sometimes(200, () => ("deep", Nested(choice.Of(30, 31, 32, 33, 5000)))),
        }.SelectMany(static member => member).ToList();
        members = choice.OneIn(3) ? [.. members.OrderBy(_ => choice.Number(100))] : members;
        if (choice.OneIn(60))
        {
            members.Add(choice.Of(members.Append(("x", "1")).ToArray()));
        }

        return Damaged($"{{{string.Join(", ", members.Select(static member => $"{JsonSerializer.Serialize(member.Item1)}: {member.Item2}"))}}}");
    }

    private IEnumerable<(string Name, string Value)> Text(string name, params string[] values) =>
        choice.OneIn(6) ? [] : [(name, choice.OneIn(80) ? choice.Of(Odd) : JsonSerializer.Serialize(choice.OneIn(150) ? choice.Of(Pools.Hostile) : choice.Of(values)))];

    /// <summary>All values, or one of them less.</summary>
    private IEnumerable<(string Name, string Value)> List(string name, params string[] values) => choice.OneIn(3)
        ? []
        : [(name, choice.OneIn(80) ? choice.Of(Odd) : JsonSerializer.Serialize(choice.OneIn(6) ? values.Where(value => value != choice.Of(values)) : values))];

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private string Damaged(string document) => choice.Number(40) switch
    {
        0 => document[..choice.Number(document.Length)],
        1 => document.Insert(choice.Number(document.Length), choice.Of("\0", "}", "\"", ",", "\u2028", "/* x */", "\\")),
        2 => document + choice.Of("}", " ", "\n", "{}", "x"),
        3 or 4 => "\ufeff" + document,
        5 => choice.OneIn(4) ? document + new string(' ', TooLong) : "\r\n\t" + document + "\n",
        6 => choice.Of("", " ", "null", "[]", "\"x\"", "<html>", "{", "{\"a\"}", "{\"a\":}", "{,}"),
        _ => document,
    };
}
