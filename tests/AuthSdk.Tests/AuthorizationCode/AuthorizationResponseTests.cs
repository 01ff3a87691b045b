using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.AuthorizationCode;

/// <summary>The way of a browser to the authorization endpoint and back (RFC 6749 section 4.1).</summary>
public sealed class AuthorizationResponseTests
{
    private const string State = "st-4Jw8";
    private const string Issuer = "https://auth.test";

    [Fact]
    [Trait("Acceptance", "S-SEC-06")]
    public void The_code_of_an_answer_with_the_right_state_is_taken()
    {
        Assert.Equal("c0d3+/=", Read($"?code=c0d3%2B%2F%3D&state={State}&x=1").Reveal());
        Assert.Equal("c0d3", Read($"?code=c0d3&state={State}#fragment").Reveal());
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-06")]
    [InlineData("?code=c0d3")]
    [InlineData("?code=c0d3&state=")]
    [InlineData("?code=c0d3&state=st-4Jw9")]
    [InlineData("?error=access_denied&state=other")]
    [InlineData("?code=c0d3&state=st-4Jw8&state=st-4Jw8")]
    [InlineData("#code=c0d3&state=st-4Jw8")]
    [InlineData("")]
    public void An_answer_that_belongs_to_no_sign_in_is_refused(string query) =>
        Assert.Equal(OAuthErrorKind.Refused, Assert.Throws<OAuthException>(() => Read(query)).Kind);

    [Theory]
    [Trait("Acceptance", "S-SEC-06")]
    [InlineData("&iss=https%3A%2F%2Fevil.test", false)]
    [InlineData("&iss=https%3A%2F%2Fauth.test%2F", false)]
    [InlineData("", true)]
    public void An_answer_of_another_server_is_refused(string iss, bool requiresIssuer) => Assert.Equal(
        OAuthErrorKind.Refused,
        Assert.Throws<OAuthException>(() => AuthorizationResponse.ReadCode(Address($"?code=c0d3&state={State}{iss}"), "Default", State, Issuer, requiresIssuer)).Kind);

    [Theory]
    [Trait("Acceptance", "S-SEC-06")]
    [InlineData("&iss=https%3A%2F%2Fauth.test", true)]
    [InlineData("", false)]
    public void An_answer_of_the_right_server_is_taken(string iss, bool requiresIssuer) =>
        Assert.Equal("c0d3", AuthorizationResponse.ReadCode(Address($"?code=c0d3&state={State}{iss}"), "Default", State, Issuer, requiresIssuer).Reveal());

    [Fact]
    public void An_error_of_the_server_becomes_an_exception()
    {
        var error = Assert.Throws<OAuthException>(() => Read($"?error=access_denied&error_description=no%0Athanks&error_uri=https%3A%2F%2Fauth.test%2Fwhy&state={State}"));

        Assert.Equal((OAuthErrorKind.Server, "access_denied", "no thanks", "https://auth.test/why"), (error.Kind, error.Error, error.ErrorDescription, error.ErrorUri));
        Assert.Equal("The authorization endpoint of the flow 'Default' answered access_denied: no thanks.", error.Message);
        Assert.False(error.IsTemporary);
        Assert.True(Assert.Throws<OAuthException>(() => Read($"?error=temporarily_unavailable&state={State}")).IsTemporary);
    }

    [Fact]
    public void An_answer_with_neither_code_nor_error_is_none() =>
        Assert.Equal(OAuthErrorKind.Protocol, Assert.Throws<OAuthException>(() => Read($"?state={State}")).Kind);

    [Fact]
    public void Each_state_is_another_one()
    {
        Assert.Matches("^[A-Za-z0-9_-]{43}$", AuthorizationResponse.CreateState());
        Assert.NotEqual(AuthorizationResponse.CreateState(), AuthorizationResponse.CreateState());
    }

    [Theory]
    [InlineData("/back")]
    [InlineData("back")]
    [InlineData("https://app.test/back#top")]
    public void A_redirect_uri_is_absolute_and_has_no_fragment(string redirectUri) =>
        Assert.Throws<ArgumentException>(() => Request().AddRedirectUri("redirect_uri", redirectUri));

    [Fact]
    public void A_browser_sends_a_query_and_nothing_else()
    {
        var request = Request();
        request.AddRedirectUri("redirect_uri", "com.example.app:/back");
        request.Add("scope", "a b");

        Assert.Equal("https://auth.test/authorize?x=1&redirect_uri=com.example.app%3A%2Fback&scope=a%20b", request.ToAuthorizationUrl().AbsoluteUri);
        request.AddHeader("X-Tenant", "t1");
        Assert.Throws<InvalidOperationException>(() => request.ToAuthorizationUrl());
    }

    private static TokenEndpointRequest Request() => new(new Uri("https://auth.test/authorize?x=1"), ParameterPlacement.Query, "Default");

    private static SecretString Read(string query) => AuthorizationResponse.ReadCode(Address(query), "Default", State);

    private static Uri Address(string query) => new("https://app.test/back" + query);
}
