using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

public sealed class TokenIdentityTests
{
    private static readonly TokenIdentity Usual = Of();
    private static readonly X509Certificate2 One = Certificate();

    public static TheoryData<string, Func<TokenIdentity>> Differences => new()
    {
        { "client id", () => Of(request => request.AuthenticateBasic("other", "client-secret-value", formEncoded: true)) },
        { "client secret", () => Of(request => request.AuthenticateBasic("client", "other", formEncoded: true)) },
        { "method of client authentication", () => Of(request => request.Add("client_secret", new SecretString("client-secret-value"))) },
        { "token endpoint", () => Of(endpoint: "https://auth.example.org/other") },
        { "host", () => Of(endpoint: "https://auth.example.com/token") },
        { "tenant in the query", () => Of(endpoint: "https://auth.example.org/token?tenant=1") },
        { "flow", () => Of(flow: "Other") },
        { "placement", () => Of(placement: ParameterPlacement.Json) },
        { "user", () => Of(username: "other") },
        { "password", () => Of(password: "other") },
        { "scopes", () => Of(scopes: ["a"]) },
        { "no scopes", () => Of(scopes: []) },
        { "letter case of scopes", () => Of(scopes: ["A", "b"]) },
        { "resource", () => Of(resources: ["https://two.example.org"]) },
        { "extra parameter", () => Of(more: request => request.Add("audience", "x")) },
        { "header", () => Of(more: request => request.AddHeader("X-Tenant", "1")) },
        { "header that looks like a parameter", () => Of(more: request => request.AddHeader("audience", "x")) },
        { "client certificate", () => Of(more: request => request.AuthenticateTls(One)) },
        { "authorising identity", () => Of(authorizer: TokenIdentity.CreateUnique()) },
        { "authorising user", () => Of(authorizer: Of(username: "other")) },
    };

    [Theory, MemberData(nameof(Differences))]
    [Trait("Acceptance", "S-CACHE-09")]
    public void Each_element_makes_another_identity(string element, Func<TokenIdentity> other)
    {
        Assert.True(Usual != other(), element);
        Assert.False(Usual.Equals(other()), element);
        Assert.NotEqual(Usual.GetHashCode(), other().GetHashCode());
    }

    [Fact]
    public void What_is_said_in_another_order_or_twice_is_the_same()
    {
        Assert.Equal(Usual, Of());
        Assert.Equal(Usual.GetHashCode(), Of().GetHashCode());
        Assert.Equal(
            Of(more: request => Add(request, ("x", "1"), ("y", "2"))),
            Of(more: request => Add(request, ("y", "2"), ("x", "1"))));
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-10")]
    public void The_order_of_scopes_says_nothing()
    {
        Assert.Equal(Usual, Of(scopes: ["b", "a"]));
        Assert.Equal(Usual, Of(scopes: ["b", "a", "b"]));
    }

    [Fact]
    public void Values_that_run_into_each_other_are_told_apart() =>
        Assert.NotEqual(Of(username: "a", password: "bc"), Of(username: "ab", password: "c"));

    [Fact]
    public void A_unique_identity_is_like_no_other_and_nothing_prints_one()
    {
        Assert.NotEqual(TokenIdentity.CreateUnique(), TokenIdentity.CreateUnique());
        Assert.NotEqual(default, Usual);
        Assert.Equal("token identity", Usual.ToString());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-09")]
    public void A_token_that_is_bound_to_one_certificate_is_not_given_to_who_presents_another()
    {
        using var other = Certificate();
        using var again = X509CertificateLoader.LoadCertificate(One.Export(X509ContentType.Cert));

        Assert.Equal(Presenting(One), Presenting(again));
        Assert.NotEqual(Presenting(One), Presenting(other));

        static TokenIdentity Presenting(X509Certificate2 certificate) => Of(authenticate: request => request.AuthenticateTls(certificate));
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create();
        return new CertificateRequest("CN=client", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
    }

    private static void Add(TokenEndpointRequest request, params (string Name, string Value)[] parameters)
    {
        foreach (var (name, value) in parameters)
        {
            request.Add(name, value);
        }
    }

    private static TokenIdentity Of(
        Action<TokenEndpointRequest>? authenticate = null,
        string endpoint = "https://auth.example.org/token",
        string flow = "User",
        ParameterPlacement placement = ParameterPlacement.Form,
        string username = "user",
        string password = "password",
        string[]? scopes = null,
        string[]? resources = null,
        Action<TokenEndpointRequest>? more = null,
        TokenIdentity authorizer = default)
    {
        var request = new TokenEndpointRequest(new Uri(endpoint), placement, flow);
        request.Add("grant_type", "password");
        request.Add("username", username);
        request.Add("password", new SecretString(password));
        request.AddScopes(scopes ?? ["a", "b"]);
        request.AddRepeated("resource", resources ?? ["https://one.example.org"]);
        (authenticate ?? (basic => basic.AuthenticateBasic("client", "client-secret-value", formEncoded: true)))(request);
        more?.Invoke(request);
        return request.Identify(authorizer);
    }
}
