using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Contradictions in what is declared about token responses and the use of tokens.</summary>
public sealed class ResponseDialectTests
{
    private const string Provider = "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]";

    [Theory]
    [InlineData("[TokenResponse(Envelope = {|AUTH040:\"\"|})]")]
    [InlineData("[TokenResponse(Envelope = {|AUTH040:\".data\"|})]")]
    [InlineData("[TokenResponse(Envelope = {|AUTH040:\"data.\"|})]")]
    [InlineData("[TokenResponseField({|AUTH040:\"a. .b\"|})]")]
    [InlineData("[TokenErrors(Code = {|AUTH040:\"a\\n\"|})]")]
    [InlineData("[TokenErrors(Description = {|AUTH040:\".\"|})]")]
    [InlineData("[TokenRejection(500, Field = {|AUTH040:\".a\"|})]")]
    public Task A_way_to_nowhere_is_an_error(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[TokenResponseField(\"x\", For = {|AUTH041:\"acces_token\"|})]", "there are access_token")]
    [InlineData("[TokenResponseField(\"x\", TokenFieldType.WholeNumber, For = {|AUTH041:\"expires_in\"|})]", "remove the type")]
    [InlineData("[TokenResponseField(\"x\", For = {|AUTH041:\"expires_at\"|})]", "add 'LifetimeSource.ExpiresAt'")]
    [InlineData("[TokenResponseField(\"x\", For = \"scope\"), TokenResponseField(\"y\", For = {|AUTH041:\"scope\"|})]", "keep one of them")]
    [InlineData("[TokenResponse(OmitsScope = true), TokenResponseField(\"x\", For = {|AUTH041:\"scope\"|})]", "remove one of the two")]
    [InlineData("[TokenResponse(OmitsScope = true, ScopeSeparator = {|AUTH041:','|})]", "remove one of the two")]
    public async Task A_field_that_cannot_stand_for_a_standard_one_is_an_error(string attribute, string advice) =>
        Assert.Contains(advice, Assert.Single(await Verify(attribute)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[TokenResponseField({|AUTH006:\"expires_in\"|}, For = \"access_token\")]")]
    [InlineData("[TokenResponseField(\"x\", For = \"access_token\"), TokenResponseField({|AUTH006:\"x\"|})]")]
    [InlineData("[TokenResponseField(\"x\", For = \"access_token\"), TokenResponseField({|AUTH006:\"x\"|}, For = \"token_type\")]")]
    [InlineData("[TokenErrorCode(\"1\", \"invalid_client\"), TokenErrorCode({|AUTH006:\"1\"|}, \"invalid_grant\")]")]
    [InlineData("[TokenRejection(500), TokenRejection({|AUTH006:500|})]")]
    [InlineData("[TokenErrorCode({|AUTH025:\"\"|}, \"invalid_client\")]")]
    public Task One_field_code_or_answer_has_one_meaning(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[TokenLifetime(LifetimeSource.JwtExpiry, From = {|AUTH042:LifetimeSource.ExpiresIn|})]", "remove 'From'")]
    [InlineData("[TokenLifetime(LifetimeSource.JwtExpiry, {|AUTH042:LifetimeSource.JwtExpiry|})]", "keep the first")]
    [InlineData("[TokenLifetime(LifetimeSource.Never, {|AUTH042:LifetimeSource.ExpiresAt|})]", "put 'Never' last")]
    [InlineData("[TokenLifetime(LifetimeSource.Declared, {|AUTH042:LifetimeSource.JwtExpiry|}, DefaultSeconds = 60)]", "put 'Declared' last")]
    [InlineData("[TokenLifetime(LifetimeSource.Unknown, {|AUTH042:LifetimeSource.JwtExpiry|})]", "put 'Unknown' last")]
    [InlineData("[TokenLifetime(new[] { LifetimeSource.Never, {|AUTH042:LifetimeSource.ExpiresIn|} })]", "put 'Never' last")]
    [InlineData("[TokenLifetime(From = LifetimeSource.Never, DefaultSeconds = {|AUTH042:60|})]", "remove it, or 'Never'")]
    public async Task A_lifetime_that_contradicts_itself_is_an_error(string attribute, string advice) =>
        Assert.Contains(advice, Assert.Single(await Verify(attribute)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[{|AUTH019:TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.Declared)|}]")]
    [InlineData("[TokenLifetime(LifetimeSource.ExpiresIn, {|AUTH014:(LifetimeSource)9|})]")]
    [InlineData("[TokenResponse(Format = {|AUTH014:(TokenResponseFormat)9|})]")]
    [InlineData("[AccessTokenUse(In = {|AUTH014:(ParameterLocation)9|})]")]
    public Task What_the_chain_and_its_like_need_is_checked_as_elsewhere(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[TokenResponse(Format = TokenResponseFormat.Form, Envelope = {|AUTH043:\"data\"|})]")]
    [InlineData("[TokenResponse(Format = TokenResponseFormat.Form), TokenResponseField({|AUTH043:\"auth.site\"|})]")]
    [InlineData("[TokenResponse(Format = TokenResponseFormat.Form), TokenResponseField({|AUTH043:\"auth.token\"|}, For = \"access_token\")]")]
    public Task A_form_has_no_levels(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[TokenErrors(FailsWhen = {|AUTH044:\"=false\"|})]", "write 'field=value'")]
    [InlineData("[TokenErrors(FailsWhen = {|AUTH044:\"\"|})]", "write 'field=value'")]
    [InlineData("[TokenErrors(FailsWhen = {|AUTH044:\"ok=\"|})]", "write 'field=value'")]
    [InlineData("[TokenErrors(FailsWhen = {|AUTH044:\"!=0\"|})]", "write 'field=value'")]
    [InlineData("[TokenErrorCode(\"1004\", {|AUTH044:\"wrong_client\"|})]", "choose from invalid_client")]
    public async Task An_error_rule_that_says_nothing_is_an_error(string attribute, string advice) =>
        Assert.Contains(advice, Assert.Single(await Verify(attribute)).GetMessage(), StringComparison.Ordinal);

    [Fact]
    [Trait("Acceptance", "S-USE-02")]
    public async Task A_token_in_the_query_is_a_warning()
    {
        var warning = Assert.Single(await Verify("[AccessTokenUse(In = {|AUTH045:ParameterLocation.Query|})]"));

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, warning.Severity);
    }

    [Theory]
    [InlineData("[AccessTokenUse(In = {|AUTH045:ParameterLocation.Query|}, Scheme = {|AUTH046:\"Token\"|})]")]
    [InlineData("[AccessTokenUse(In = {|AUTH045:ParameterLocation.Query|}, Name = {|AUTH046:\"a&b\"|})]")]
    [InlineData("[AccessTokenUse(Name = {|AUTH046:\"X Token\"|})]")]
    [InlineData("[AccessTokenUse(Scheme = {|AUTH046:\"My Token\"|})]")]
    [InlineData("[AccessTokenUse(Scheme = {|AUTH046:\"a\\r\\nX:\"|})]")]
    public Task A_use_that_no_request_can_have_is_an_error(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[TokenRejection({|AUTH047:401|})]", "remove the declaration")]
    [InlineData("[TokenRejection({|AUTH047:99|})]", "between 200 and 599")]
    [InlineData("[TokenRejection({|AUTH047:200|})]", "set 'Field'")]
    [InlineData("[TokenRejection(500, Value = {|AUTH047:\"x\"|})]", "set 'Field', or remove it")]
    public async Task A_rejection_that_is_none_is_an_error(string attribute, string advice) =>
        Assert.Contains(advice, Assert.Single(await Verify(attribute)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[BaseAddress(FromTokenResponse = {|AUTH048:\"instance_url\"|})]")]
    [InlineData("[BaseAddress(FromTokenResponse = {|AUTH048:\"instance_url\"|}, AllowedHosts = new string[0])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [{|AUTH049:\"*\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [{|AUTH049:\"*.com\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [\"a.example.com\", {|AUTH049:\"https://a.example.com\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [{|AUTH049:\"a.example.com:443\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [{|AUTH049:\"*example.com\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [{|AUTH049:\"10.0.0.1\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [{|AUTH049:\"localhost\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [\"a.example.com\", {|AUTH006:\"a.example.com\"|}])]")]
    [InlineData("[BaseAddress(FromTokenResponse = {|AUTH040:\"a.\"|}, AllowedHosts = [\"a.example.com\"])]")]
    [InlineData("[BaseAddress({|AUTH050:\"https://a.example.com\"|}, FromTokenResponse = \"u\", AllowedHosts = [\"a.example.com\"])]")]
    [InlineData("[BaseAddress(\"https://a.example.com\", AllowedHosts = {|AUTH050:[\"a.example.com\"]|})]")]
    [InlineData("[{|AUTH050:BaseAddress()|}]")]
    [InlineData("[TokenResponse(Format = {|AUTH043:TokenResponseFormat.Form|}), BaseAddress(FromTokenResponse = \"a.b\", AllowedHosts = [\"a.example.com\"])]")]
    public Task An_address_from_the_response_is_contained(string attribute) => VerifyAlone(Provider + "\n" + attribute);

    [Theory]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken, TokenUrl = {|AUTH051:\"https://auth.example.org/token\"|})]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken, Scopes = {|AUTH051:new[] { \"a\" }|}, ClientAuthentication = {|AUTH051:ClientAuthentication.None|})]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), {|AUTH051:TokenLifetime(From = LifetimeSource.Never)|}, {|AUTH051:TokenParameter(\"x\", Value = \"y\")|}]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), BaseAddress(FromTokenResponse = {|AUTH051:\"u\"|}, AllowedHosts = [\"a.example.com\"])]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken, IntrospectionUrl = {|AUTH051:\"https://auth.example.org/introspect\"|})]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), {|AUTH051:TokenResponse(Format = TokenResponseFormat.Json, RefreshToken = RefreshTokenUse.Refresh)|}]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), {|AUTH051:TokenResponseField(\"a\", TokenFieldType.Text)|}, {|AUTH051:TokenResponseField(\"b\", TokenFieldType.Secret)|}]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), {|AUTH051:TokenResponseField(\"a\", TokenFieldType.WholeNumber)|}, {|AUTH051:TokenResponseField(\"b\", TokenFieldType.Boolean)|}]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), {|AUTH051:TokenResponseField(\"a\", TokenFieldType.UnixSeconds)|}, {|AUTH051:TokenResponseField(\"b\", TokenFieldType.Iso8601)|}]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.StaticToken), {|AUTH051:TokenResponseField(\"a\", TokenFieldType.UnixMilliseconds)|}]")]
    [Trait("Dialect", "OAuthFlow.StaticToken")]
    public Task What_is_said_of_a_request_that_is_never_sent_is_an_error(string attributes) => VerifyAlone(attributes);

    [Theory]
    [InlineData("[ApiParameter(\"v\", Value = \"2\", Optional = {|AUTH052:true|})]")]
    [InlineData("[ApiParameter(\"X-Key\", In = ParameterLocation.Header, Value = \"2\", Secret = {|AUTH052:true|})]")]
    public Task What_is_said_of_an_option_needs_one(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("{|AUTH013:\"Nobody\"|}")]
    public async Task Errors_and_codes_of_an_unknown_flow_are_errors(string flow)
    {
        await Verify($"[TokenErrors(Code = \"x\", Flow = {flow})]");
        await Verify($"[TokenErrorCode(\"1\", \"invalid_client\", Flow = {flow})]");
    }

    [Theory]
    [InlineData("[ApiParameter(\"X-Client\", In = ParameterLocation.Header, Option = {|AUTH018:\"ClientSecret\"|})]")]
    public Task A_companion_of_a_secret_is_a_secret_too(string attribute) => Verify(attribute);

    [Theory]
    [InlineData("[ApiParameter(\"X-Client\", In = ParameterLocation.Header, Option = \"ClientId\")]")]
    [InlineData("[ApiParameter(\"X-Secret\", In = ParameterLocation.Header, Option = \"ClientSecret\", Secret = true)]")]
    [InlineData("[ApiParameter(\"v\", Value = \"2\")]")]
    [InlineData("[ApiParameter(\"v\", Option = \"Version\", Optional = true)]")]
    [InlineData("[AccessTokenUse(Scheme = \"\")]")]
    [InlineData("[AccessTokenUse(Name = \"X-Token\", Scheme = \"Token\")]")]
    [InlineData("[TokenRejection(403, Field = \"code\", Value = \"1\"), TokenRejection(403, Field = \"code\", Value = \"2\")]")]
    [InlineData("[TokenRejection(400, Field = \"0.errorCode\")]")]
    [InlineData("[TokenErrors(Code = \"errors.0.code\", FailsWhen = \"ok\")]")]
    [InlineData("[TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.Never)]")]
    [InlineData("[TokenResponse(Envelope = \"a..b.0\"), TokenResponseField(\"x\", For = \"scope\"), TokenResponseField(\"scope\")]")]
    public Task What_can_work_is_silent(string attribute) => Verify(attribute);

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Verify(string attribute) =>
        Analysis.VerifyAsync(Declare.Provider(Provider + "\n" + attribute));

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> VerifyAlone(string attributes) =>
        Analysis.VerifyAsync(Declare.File("namespace Acme;\n\n" + attributes + "\npublic interface IPetApi;"));
}
