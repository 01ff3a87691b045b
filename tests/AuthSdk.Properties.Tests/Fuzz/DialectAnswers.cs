using AuthSdk.TokenEndpoint;

namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>Answers in shapes that no documented provider has all of: what the axes of the dialect allow.</summary>
internal static class DialectAnswers
{
    private static readonly string Jwt = SampleJwt.Create(lifetime: 600);

    public static IReadOnlyList<TokenAnswer> All { get; } =
    [
        new("Standard", $$"""{"access_token":"{{TokenAnswers.Opaque}}","token_type":"Bearer","expires_in":36000,"refresh_token":"{{TokenAnswers.Opaque}}","scope":"read write"}""", new()),
        new("Fraction", $$$"""{"access_token":"{{{TokenAnswers.Opaque}}}","expires_in":"3600.5","consented_on":1656086348,"x":{"y":[1,{"z":null}]}}""", new() { TokenTypeOptional = true }),
        new(
            "Declared",
            $$"""{"access_token":"{{TokenAnswers.Opaque}}","token_type":"Bearer","expires_in":99999}""",
            new() { Lifetime = [LifetimeSource.Declared], DefaultLifetime = TimeSpan.FromSeconds(600) }),
        new("Unknown", $$"""{"access_token":"{{TokenAnswers.Opaque}}","token_type":"Bearer","expires_in":99999}""", new() { Lifetime = [LifetimeSource.Unknown] }),
        new(
            "Jwt",
            $$"""{"access_token":"{{Jwt}}"}""",
            new() { TokenTypeOptional = true, Lifetime = [LifetimeSource.JwtExpiry], DefaultLifetime = TimeSpan.FromSeconds(60) }),
        new(
            "Envelope",
            $$$"""{"code":0,"data":{"auth":{"token":"{{{TokenAnswers.Opaque}}}","ttl":120,"site":"https:\/\/s"},"scope":["a","b"],"until":"2023-11-14T22:14:20Z"}}""",
            new()
            {
                Envelope = "data",
                Names = new Dictionary<string, string> { ["access_token"] = "auth.token", ["expires_in"] = "auth.ttl", ["expires_at"] = "until" },
                Fields = ["auth.site"],
                TokenTypeOptional = true,
                Lifetime = [LifetimeSource.ExpiresAt, LifetimeSource.ExpiresIn],
                Errors = new() { Code = "code", FailsWhen = new() { Field = "code", Value = "0", IsOther = true } },
            }),
        new(
            "Form",
            $"access_token={TokenAnswers.Opaque}&expires_in=3600&scope=a%20b+c&more=%C3%A9",
            new() { Format = TokenResponseFormat.Form, TokenTypeOptional = true }),
        new(
            "Address",
            $$"""{"access_token":"{{TokenAnswers.Opaque}}","token_type":"N_A","instance_url":"https:\/\/eu1.example.com"}""",
            new() { TokenType = "N_A", BaseAddress = new("instance_url", ["*.example.com"]) }),
        new("Error", """{"error":"invalid_grant","error_description":"d\u00e9","error_uri":"https://x"}""", new()),
        new(
            "ErrorInText",
            """{"ok":false,"error":"{\"code\":1004,\"message\":[\"a\",\"b\"]}"}""",
            new() { Errors = new() { Code = "error.code", Description = "error.message.1", FailsWhen = new() { Field = "ok", Value = "false" } } }),
        new(
            "Milliseconds",
            $$"""{"access_token":"{{Jwt}}","expires_in":30,"expires_at":1700000050500}""",
            new() { TokenTypeOptional = true, Lifetime = [LifetimeSource.ExpiresAt, LifetimeSource.Never] }),
    ];
}
