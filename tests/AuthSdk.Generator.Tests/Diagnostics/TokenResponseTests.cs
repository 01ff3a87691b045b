using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class TokenResponseTests
{
    [Theory]
    [InlineData("[{|AUTH019:TokenLifetime(From = LifetimeSource.Declared)|}]")]
    [InlineData("[TokenLifetime(From = LifetimeSource.Declared, DefaultSeconds = {|AUTH019:0|})]")]
    [InlineData("[TokenLifetime(DefaultSeconds = {|AUTH019:-1|})]")]
    public async Task A_declared_lifetime_has_a_positive_number(string attribute)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            {{attribute}}
            """));

        Assert.EndsWith("set 'DefaultSeconds' to a positive number", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[TokenLifetime(From = LifetimeSource.Declared, DefaultSeconds = 60)]")]
    [InlineData("[TokenLifetime(From = LifetimeSource.JwtExpiry)]")]
    [InlineData("[TokenLifetime(From = LifetimeSource.ExpiresIn, DefaultSeconds = 60)]")]
    [InlineData("[TokenResponseField(\"consented_on\", TokenFieldType.UnixSeconds)]")]
    [InlineData("[TokenResponseField(\"clone\"), TokenResponseField(\"additional_data\"), TokenResponseField(\"a_b\"), TokenResponseField(\"a-b\")]")]
    public Task A_response_that_can_be_read_is_silent(string attribute) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        {{attribute}}
        """));

    [Theory]
    [Trait("Acceptance", "S-GEN-06")]
    [InlineData("[TokenResponseField({|AUTH006:\"expires_in\"|})]")]
    [InlineData("[TokenResponseField(\"site\"), TokenResponseField({|AUTH006:\"site\"|}, TokenFieldType.Boolean)]")]
    public Task A_field_that_is_there_already_is_an_error(string attribute) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        {{attribute}}
        """));

    [Theory]
    [InlineData("int")]
    [InlineData("Claims[]")]
    [InlineData("Claims<>")]
    [InlineData("ClaimsStruct")]
    [InlineData("FileClaims")]
    public Task Claims_that_no_emitted_code_can_read_are_an_error(string type) => Analysis.VerifyAsync(Declare.File($$"""
        namespace Acme
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenResponse(Claims = {|AUTH027:typeof({{type}})|})]
            [JsonContext(typeof(PetJsonContext))]
            public interface IPetApi;

            public sealed record Claims;
            public sealed record Claims<T>;
            public record struct ClaimsStruct;
            file sealed record FileClaims;
        }

        """ + Sources.Json));

    [Fact]
    public async Task Claims_need_a_json_context()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File("""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenResponse(Claims = {|AUTH107:typeof(Claims)|})]
            public interface IPetApi;

            public sealed record Claims;
            """));

        Assert.EndsWith("reads or writes 'Claims' as JSON; put [JsonContext(typeof(…))] on 'IPetApi'", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }
}
