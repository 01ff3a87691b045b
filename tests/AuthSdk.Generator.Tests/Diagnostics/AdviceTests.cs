using System.Collections.Immutable;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>What works but is weak: told once, at the value that makes it so, and silenced where the provider leaves no choice.</summary>
public sealed class AdviceTests
{
    private const string Password =
        """[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token")]""";

    [Fact]
    [Trait("Acceptance", "S-GEN-08")]
    [Trait("Acceptance", "S-SEC-07")]
    public async Task The_password_flow_is_noted_as_discouraged()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            """[OAuthProvider(Flow = {|AUTH008:OAuthFlow.Password|}, TokenUrl = "https://auth.example.org/token")]"""));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-08")]
    [Trait("Acceptance", "S-GEN-09")]
    [InlineData("AUTH008", Password)]
    [InlineData("AUTH009", """
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            ParameterPlacement = ParameterPlacement.Query)]
        """)]
    [InlineData("AUTH003", """[OAuthProvider(TokenUrl = "http://auth.example.org/token")]""")]
    [InlineData("AUTH010", """
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            Pkce = PkceMethod.None)]
        """)]
    [InlineData("AUTH011", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenParameter("api_key", Value = "x")]
        """)]
    public async Task A_pragma_or_the_configuration_silences_it(string id, string attribute)
    {
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Declare.Provider(attribute))).Id);
        Assert.Empty(await Analysis.RunAsync(Declare.Provider($"#pragma warning disable {id}\n{attribute}\n#pragma warning restore {id}")));
        Assert.Empty(await Analysis.RunAsync(
            Declare.Provider(attribute), ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Suppress)));
    }

    [Fact]
    public async Task The_configuration_can_make_an_error_of_it() => Assert.Equal(
        DiagnosticSeverity.Error,
        Assert.Single(await Analysis.RunAsync(
            Declare.Provider(Password), ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("AUTH008", ReportDiagnostic.Error))).Severity);

    [Theory]
    [Trait("Acceptance", "S-GEN-09")]
    [InlineData("ClientAuthentication = ClientAuthentication.ClientSecretPost", "client_secret")]
    [InlineData("Flow = OAuthFlow.JwtBearer, ClientAuthentication = ClientAuthentication.None", "assertion")]
    public async Task Secrets_in_the_query_are_noted(string settings, string secret)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            $"[OAuthProvider({settings}, TokenUrl = \"https://auth.example.org/token\", ParameterPlacement = {{|AUTH009:ParameterPlacement.Query|}})]"));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
        Assert.StartsWith($"The token request carries '{secret}' in its URL", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-GEN-09")]
    public async Task A_refresh_token_in_the_query_is_noted()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", ParameterPlacement = {|AUTH009:ParameterPlacement.Query|})]
            [TokenResponse(RefreshToken = RefreshTokenUse.Refresh)]
            """));

        Assert.Contains("'refresh_token'", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-GEN-09")]
    public async Task A_secret_that_every_operation_carries_in_its_query_is_noted()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [ApiParameter({|AUTH009:"key"|}, Option = "Key", Secret = true)]
            """));

        Assert.StartsWith("Every operation carries 'key' in its URL", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-09")]
    [InlineData("ParameterPlacement = ParameterPlacement.Query")]
    [InlineData("ParameterPlacement = ParameterPlacement.Query, ClientAuthentication = ClientAuthentication.None")]
    [InlineData("ParameterPlacement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost")]
    public Task A_query_without_secrets_is_silent(string settings) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({settings}, TokenUrl = \"https://auth.example.org/token\")]"));

    [Fact]
    [Trait("Acceptance", "S-GEN-10")]
    public async Task An_authorization_code_without_pkce_is_a_warning()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(
                Flow = OAuthFlow.AuthorizationCode,
                TokenUrl = "https://auth.example.org/token",
                AuthorizationUrl = "https://auth.example.org/authorize",
                Pkce = {|AUTH010:PkceMethod.None|})]
            """));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics).Severity);
        Assert.EndsWith("remove 'Pkce = PkceMethod.None'", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Flow = OAuthFlow.AuthorizationCode")]
    [InlineData("Flow = OAuthFlow.AuthorizationCode, Pkce = PkceMethod.S256")]
    public Task Pkce_where_it_matters_is_silent(string settings) => Analysis.VerifyAsync(Declare.Provider(
        $"[OAuthProvider({settings}, TokenUrl = \"https://auth.example.org/token\", AuthorizationUrl = \"https://auth.example.org/authorize\")]"));

    [Theory]
    [Trait("Acceptance", "S-GEN-11")]
    [InlineData("[TokenParameter(\"api_key\", Value = {|AUTH011:\"x\"|})]")]
    [InlineData("[TokenParameter(\"app_secret\", Value = {|AUTH011:Secrets.Key|})]")]
    [InlineData("[TokenParameter(\"tenant\", Value = {|AUTH011:\"A1b2C3d4E5f6G7h8I9j0K1l2M3\"|})]")]
    [InlineData("[ApiParameter(\"Ocp-Apim-Subscription-Key\", In = ParameterLocation.Header, Value = {|AUTH011:\"x\"|})]")]
    [InlineData("[Headers(\"Accept: application/json\", {|AUTH011:\"X-Api-Key: x\"|})]")]
    public async Task A_secret_in_the_source_is_a_warning(string attribute)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            {{attribute}}
            """) + "\npublic static class Secrets { public const string Key = \"k\" + nameof(Key); }");

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics).Severity);
        Assert.EndsWith("looks like a secret; let the options hold it instead of the source", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[TokenParameter(\"audience\", Value = \"https://api.example.org/v1\")]")]
    [InlineData("[TokenParameter(\"requested_token_type\", Value = \"urn:ietf:params:oauth:token-type:access_token\")]")]
    [InlineData("[TokenParameter(\"api_key\", Option = \"ApiKey\")]")]
    [InlineData("[TokenParameter(\"tenant\", Value = \"3f2504e0-4f89-11d3-9a0c-0305e82c3301\")]")]
    [InlineData("[Headers(\"User-Agent: Acme.PetApi/1.0\", \"Accept: application/vnd.acme.v1+json\")]")]
    [InlineData("[ApiParameter(\"key\", In = ParameterLocation.Header, Option = \"Key\", Secret = true)]")]
    public Task A_constant_that_is_no_secret_is_silent(string attribute) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        {{attribute}}
        """));
}
