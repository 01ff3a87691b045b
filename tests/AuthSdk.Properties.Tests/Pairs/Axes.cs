namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>
/// All that can be said of a dialect, as the values of axes. What has no axis: a document beside the declaration (<c>Metadata</c>), and how
/// values of operations are written (<c>[ValueFormat]</c>), which goes with everything.
/// </summary>
internal static class Axes
{
    private const string Password = "flow=Password";

    private const string Code = "flow=AuthorizationCode";

    private const string Device = "flow=DeviceCode";

    private const string Scopes = "scopes=some";

    private const string Secret = "client authentication=ClientSecretJwt";

    private const string Key = "client authentication=PrivateKeyJwt";

    private const string Public = "client authentication=None";

    private const string Signed = "assertion=signed";

    private const string Option = "extra=option";

    private const string Rule = "rule=option";

    private const string Url = "token url=given";

    private const string AuthorizationUrl = "AuthorizationUrl = \"https://auth.example.org/authorize\"";

    private const string DeviceUrl = "DeviceAuthorizationUrl = \"https://auth.example.org/device\"";

    private const string Two = "flows=two";

    private const string Second = """
        [OAuthProvider(Name = "User")]
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/client", CredentialPrefix = "System")]
        [Get("/client"), UseFlow("Client")] Task GetOfClientAsync();
        """;

    public static IReadOnlyList<AxisValue> All { get; } = [.. Flows(), .. Requests(), .. Parameters(), .. Assertions(), .. Responses(), .. Uses()];

    private static IEnumerable<AxisValue> Flows() =>
    [
        new("flow", "ClientCredentials", "[OAuthProvider(Flow = OAuthFlow.ClientCredentials)]", Url),
        new("flow", "Password", "[OAuthProvider(Flow = OAuthFlow.Password)]", Url),
        new("flow", "AuthorizationCode", $"[OAuthProvider(Flow = OAuthFlow.AuthorizationCode, {AuthorizationUrl})]", Url),
        new("flow", "DeviceCode", $"[OAuthProvider(Flow = OAuthFlow.DeviceCode, {DeviceUrl})]", Url),
        new("flow", "TokenExchange", "[OAuthProvider(Flow = OAuthFlow.TokenExchange)]", Url),
        new("flow", "JwtBearer", "[OAuthProvider(Flow = OAuthFlow.JwtBearer)]", Url),
        new("flow", "StaticToken", "[OAuthProvider(Flow = OAuthFlow.StaticToken)]"),
        new("flows", "chained", """[OAuthProvider(AuthorizedBy = "Client")]""" + Second, Public),
        new("flows", "two", Second),
        new("token url", "given", """[OAuthProvider(TokenUrl = "https://auth.example.org/token")]"""),
        new("token url", "of a server", """[Server("Production", "https://p.example.org")][OAuthProvider(TokenUrl = "{server}/token")]"""),
        new("authorization url", "given", $"[OAuthProvider({AuthorizationUrl})]", Code),
        new("device url", "given", $"[OAuthProvider({DeviceUrl})]", Device),
        new("refresh url", "given", """[OAuthProvider(RefreshUrl = "https://auth.example.org/refresh")]""", Password),
        new("revocation url", "given", """[OAuthProvider(RevocationUrl = "https://auth.example.org/revoke")]"""),
        new("introspection url", "given", """[OAuthProvider(IntrospectionUrl = "https://auth.example.org/introspect")]"""),
        new("issuer", "given", """[OAuthProvider(Issuer = "https://auth.example.org")]""", Code),
        new("prefix", "given", """[OAuthProvider(CredentialPrefix = "My")]"""),
        new("pkce", "S256", "[OAuthProvider(Pkce = PkceMethod.S256)]", Code),
        new("pkce", "None", "[OAuthProvider(Pkce = PkceMethod.None)]", Code),
        new("bound tokens", "true", "[OAuthProvider(CertificateBoundTokens = true)]", "client authentication=TlsClientAuth"),
        new("key-bound tokens", "true", "[OAuthProvider(DPoPBoundTokens = true)]"),
        new("key-bound tokens", "RS256", "[OAuthProvider(DPoPBoundTokens = true, DPoPAlgorithm = SigningAlgorithm.RS256)]"),
        new("pushed requests", "given", """[OAuthProvider(PushedAuthorizationRequestUrl = "https://auth.example.org/par")]""", Code),
    ];

    private static IEnumerable<AxisValue> Requests() =>
    [
        .. Of<ClientAuthentication>("client authentication", value => $"[OAuthProvider(ClientAuthentication = {value})]"),
        .. Of<ParameterPlacement>("placement", value => $"[OAuthProvider(ParameterPlacement = {value})]"),
        .. Of<TokenRequestMethod>("method", value => $"[TokenRequest(Method = {value})]"),
        new("scopes", "some", """[OAuthProvider(Scopes = ["read", "write"])]"""),
        new("scopes", "empty", "[OAuthProvider(Scopes = new string[0])]"),
        .. Of<ScopeSeparator>("separator", value => $"[TokenRequest(ScopeSeparator = {value})]", Scopes),
        new("resources", "two", """[OAuthProvider(Resources = ["urn:one", "urn:two"])]"""),
        new("grant type", "another", """[OAuthProvider(GrantType = "machine")]"""),
        new("one request", "Initial in JSON", "[TokenRequest(Grant = TokenGrant.Initial, Placement = ParameterPlacement.Json)]"),
        new("one request", "Initial without secret", "[TokenRequest(Grant = TokenGrant.Initial, ClientAuthentication = ClientAuthentication.None)]"),
        new("one request", "Refresh in JSON", "[TokenRequest(Grant = TokenGrant.Refresh, Placement = ParameterPlacement.Json)]", Password),
        new("one request", "Refresh by GET", "[TokenRequest(Grant = TokenGrant.Refresh, Method = TokenRequestMethod.Get, Placement = ParameterPlacement.Query)]", Password),
        new("one request", "Refresh without secret", "[TokenRequest(Grant = TokenGrant.Refresh, ClientAuthentication = ClientAuthentication.None)]", Password),
        new("one request", "Authorization with commas", "[TokenRequest(Grant = TokenGrant.Authorization, ScopeSeparator = ScopeSeparator.Comma)]", $"{Code};{Scopes}"),
        new("one request", "DeviceAuthorization with commas", "[TokenRequest(Grant = TokenGrant.DeviceAuthorization, ScopeSeparator = ScopeSeparator.Comma)]", $"{Device};{Scopes}"),
        new("one request", "DeviceAuthorization without secret", "[TokenRequest(Grant = TokenGrant.DeviceAuthorization, ClientAuthentication = ClientAuthentication.None)]", Device),
        new("of one flow", "request", """[TokenRequest(Placement = ParameterPlacement.Json, Flow = "Client")]""", Two),
        new("of one flow", "parameter", """[TokenParameter("own", Value = "1", Flow = "Client")]""", Two),
        new("of one flow", "omission", """[WithoutTokenParameter("grant_type", Flow = "Client")]""", Two),
        new("of one flow", "response", """[TokenResponse(OmitsScope = true, Flow = "Client")]""", Two),
        new("of one flow", "field", """[TokenResponseField("own", Flow = "Client")]""", Two),
        new("of one flow", "lifetime", """[TokenLifetime(From = LifetimeSource.Unknown, Flow = "Client")]""", Two),
        new("of one flow", "errors", """[TokenErrors(Code = "fault", Flow = "Client")]""", Two),
        new("of one flow", "error code", """[TokenErrorCode("8", "invalid_client", Flow = "Client")]""", Two),
        new("of one flow", "assertion", """[TokenAssertion(Flow = "User")]""", $"{Two};flow=JwtBearer"),
        new("of one flow", "use", """[AccessTokenUse(Scheme = "Own", Flow = "Client")]""", Two),
        new("of one flow", "rejection", """[TokenRejection(419, Flow = "Client")]""", Two),
        new("of one flow", "address", """[BaseAddress("https://own.example.org", Flow = "Client")]""", $"{Two};address=url"),
    ];

    private static IEnumerable<AxisValue> Parameters() =>
    [
        new("extra", "constant", """[TokenParameter("extra", Value = "1")]"""),
        new("extra", "composed", """[TokenParameter("extra", Value = "{tenant}-1")]"""),
        new("extra", "option", """[TokenParameter("extra", Option = "Extra")]"""),
        new("extra", "per call", """[TokenParameter("extra")]"""),
        new("extra required", "true", """[TokenParameter("extra", Required = true)]"""),
        new("extra optional", "true", """[TokenParameter("extra", Optional = true)]""", Option),
        new("extra secret", "true", """[TokenParameter("extra", Secret = true)]""", Option),
        new("extra in", "Form", """[TokenParameter("extra", In = ParameterPlacement.Form)]""", Option),
        new("extra in", "Json", """[TokenParameter("extra", In = ParameterPlacement.Json)]""", $"{Option};placement=Json"),
        new("extra in", "Query", """[TokenParameter("extra", In = ParameterPlacement.Query)]""", Option),
        new("extra in", "Header", """[TokenParameter("extra", In = ParameterPlacement.Header)]""", Option),
        new("extra for", "All", """[TokenParameter("extra", Grant = TokenGrant.All)]""", Option),
        new("extra for", "Initial", """[TokenParameter("extra", Grant = TokenGrant.Initial)]""", Option),
        new("extra for", "Refresh", """[TokenParameter("extra", Grant = TokenGrant.Refresh)]""", $"{Option};{Password}"),
        new("extra for", "Authorization", """[TokenParameter("extra", Grant = TokenGrant.Authorization)]""", $"{Option};{Code}"),
        new("extra for", "DeviceAuthorization", """[TokenParameter("extra", Grant = TokenGrant.DeviceAuthorization)]""", $"{Option};{Device}"),
        new("renamed", "grant_type", """[TokenParameter("type", For = "grant_type")]"""),
        new("renamed", "grant_type with value", """[TokenParameter("grant_type", For = "grant_type", Value = "robot")]"""),
        new("renamed", "client_id", """[TokenParameter("app", For = "client_id")]""", Public),
        new("renamed", "client_secret to a header", """[TokenParameter("X-Key", For = "client_secret", In = ParameterPlacement.Header)]""", "client authentication=ClientSecretPost"),
        new("renamed", "scope", """[TokenParameter("rights", For = "scope")]""", Scopes),
        new("renamed", "scope with value", """[TokenParameter("scope", For = "scope", Value = "full")]"""),
        new("renamed", "username", """[TokenParameter("user", For = "username", Option = "Email")]""", Password),
        new("renamed", "refresh_token", """[TokenParameter("again", For = "refresh_token")]""", Password),
        new("renamed", "redirect_uri with value", """[TokenParameter("redirect_uri", Value = "https://app.test/back")]""", Code),
        new("left out", "grant_type", """[WithoutTokenParameter("grant_type")]"""),
        new("left out", "client_id", """[WithoutTokenParameter("client_id")]""", Key),
        new("left out", "scope of Refresh", """[WithoutTokenParameter("scope", Grant = TokenGrant.Refresh)]""", $"{Password};{Scopes}"),
    ];

    private static IEnumerable<AxisValue> Assertions() =>
    [
        new("client assertion", "HS384", "[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS384)]", Secret),
        new("client assertion", "RS384", "[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS384)]", Key),
        new("client assertion", "PS256", "[TokenRequest(AssertionAlgorithm = SigningAlgorithm.PS256)]", Key),
        new("client assertion", "ES256", "[TokenRequest(AssertionAlgorithm = SigningAlgorithm.ES256)]", Key),
        new("client audience", "given", """[TokenRequest(AssertionAudience = "https://issuer.test")]""", Key),
        new("assertion", "signed", "[TokenAssertion]", "flow=JwtBearer"),
        new("assertion audience", "given", """[TokenAssertion(Audience = "https://issuer.test")]""", Signed),
        new("assertion subject", "optional", "[TokenAssertion(SubjectOptional = true)]", Signed),
        new("assertion lifetime", "given", "[TokenAssertion(LifetimeSeconds = 60)]", Signed),
        new("assertion scope", "claim", "[TokenAssertion(ScopeClaim = true)]", $"{Signed};{Scopes}"),
        new("assertion algorithm", "RS256", "[TokenAssertion(Algorithm = SigningAlgorithm.RS256)]", Signed),
        new("assertion algorithm", "ES256", "[TokenAssertion(Algorithm = SigningAlgorithm.ES256)]", Signed),
    ];

    private static IEnumerable<AxisValue> Responses() =>
    [
        .. Of<TokenResponseFormat>("response", value => $"[TokenResponse(Format = {value})]"),
        new("envelope", "given", """[TokenResponse(Envelope = "data")]"""),
        new("token type", "another", """[TokenResponse(TokenType = "bot")]"""),
        new("token type optional", "true", "[TokenResponse(TokenTypeOptional = true)]"),
        .. Of<RefreshTokenUse>("refresh token", value => $"[TokenResponse(RefreshToken = {value})]"),
        new("scope told", "never", "[TokenResponse(OmitsScope = true)]"),
        new("scope told", "with commas", "[TokenResponse(ScopeSeparator = ',')]"),
        new("claims", "typed", "[TokenResponse(Claims = typeof(TokenClaims))][JsonContext(typeof(ClaimsContext))]"),
        .. Of<TokenFieldType>("field", value => $"""[TokenResponseField("plan", {value})]"""),
        new("deep field", "given", """[TokenResponseField("auth.site")]"""),
        new("field for", "access_token", """[TokenResponseField("token", For = "access_token")]"""),
        new("field for", "token_type", """[TokenResponseField("kind", For = "token_type")]"""),
        new("field for", "expires_in", """[TokenResponseField("ttl", For = "expires_in")]"""),
        new("field for", "expires_at", """[TokenResponseField("until", For = "expires_at")]""", "lifetime=ExpiresAt"),
        new("field for", "refresh_token", """[TokenResponseField("again", For = "refresh_token")]""", Password),
        new("field for", "scope", """[TokenResponseField("rights", For = "scope")]"""),
        new("lifetime", "ExpiresIn", "[TokenLifetime(From = LifetimeSource.ExpiresIn)]"),
        new("lifetime", "JwtExpiry", "[TokenLifetime(From = LifetimeSource.JwtExpiry)]"),
        new("lifetime", "ExpiresAt", "[TokenLifetime(From = LifetimeSource.ExpiresAt)]"),
        new("lifetime", "Declared", "[TokenLifetime(From = LifetimeSource.Declared)]", "lifetime default=given"),
        new("lifetime", "Unknown", "[TokenLifetime(From = LifetimeSource.Unknown)]"),
        new("lifetime", "Never", "[TokenLifetime(From = LifetimeSource.Never)]"),
        new("lifetime", "chain", "[TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.JwtExpiry)]"),
        new("lifetime default", "given", "[TokenLifetime(DefaultSeconds = 600)]"),
        new("error", "elsewhere", """[TokenErrors(Code = "error.code")]"""),
        new("error text", "elsewhere", """[TokenErrors(Description = "error.text")]"""),
        new("error when", "given", """[TokenErrors(FailsWhen = "errcode!=0")]"""),
        new("error code", "given", """[TokenErrorCode("7", "invalid_grant")]"""),
    ];

    private static IEnumerable<AxisValue> Uses() =>
    [
        .. Of<ParameterLocation>("use in", value => $"[AccessTokenUse(In = {value})]"),
        new("use name", "another", """[AccessTokenUse(Name = "X-Access-Token")]"""),
        new("use scheme", "another", """[AccessTokenUse(Scheme = "Token")]"""),
        new("use scheme", "none", """[AccessTokenUse(Scheme = "")]"""),
        new("rule", "constant", """[ApiParameter("rule", Value = "1")]"""),
        new("rule", "option", """[ApiParameter("rule", Option = "Rule")]"""),
        new("rule", "argument", """[ApiParameter("rule")]"""),
        .. Of<ParameterLocation>("rule in", value => $"""[ApiParameter("rule", In = {value})]""", Rule),
        new("rule optional", "true", """[ApiParameter("rule", Optional = true)]""", Rule),
        new("rule secret", "true", """[ApiParameter("rule", Secret = true)]""", Rule),
        new("rule shared", "client_id", """[ApiParameter("X-Client", In = ParameterLocation.Header, Option = "ClientId")]"""),
        new("api errors", "code", """[ApiErrors(FailsWhen = "errcode!=0", Code = "errcode")]"""),
        new("api errors", "description", """[ApiErrors(FailsWhen = "ok=false", Description = "error.text")]"""),
        new("rejection", "status", "[TokenRejection(403)]"),
        new("rejection", "field", """[TokenRejection(200, Field = "errcode", Value = "7")]"""),
        new("address", "url", """[BaseAddress("https://api.example.org/v1")]"""),
        new("address", "template", """[BaseAddress("https://{tenant}.example.org")]"""),
        new("address", "told", """[BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.example.com"])]"""),
        new("operation", "NoToken", """[Get("/open"), NoToken] Task<string> GetOpenAsync();"""),
        new("operation", "EmptyOn", """[Get("/few"), EmptyOn(404)] Task<string> GetFewAsync();"""),
        new("operation", "EmptyOn 403", """[Get("/few"), EmptyOn(403)] Task<string> GetFewAsync();"""),
        new("operation", "ErrorResponse", """[JsonContext(typeof(ClaimsContext))][Get("/fault"), ErrorResponse(typeof(TokenClaims))] Task GetFaultAsync();"""),
        new("operation", "WithoutApiParameter", """[Get("/free"), WithoutApiParameter("rule")] Task GetFreeAsync();""", Rule),
    ];

    private static IEnumerable<AxisValue> Of<TEnum>(string axis, Func<string, string> says, string home = "")
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Select(name => new AxisValue(axis, name, says($"{typeof(TEnum).Name}.{name}"), home));
}
