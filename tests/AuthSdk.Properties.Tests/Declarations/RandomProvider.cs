namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws declarations from the whole space. Most make sense, because what has an error early says little of what comes late.</summary>
internal sealed class RandomProvider
{
    private readonly Choice _choice;
    private readonly bool _isPair;
    private readonly bool _hasServers;
    private readonly List<string> _hooked = [];
    private bool _hasJwtBearer;

    private RandomProvider(int seed)
    {
        _choice = new Choice(seed);
        _isPair = _choice.OneIn(4);
        _hasServers = _choice.OneIn(8);
    }

    public static Declaration Draw(int seed) => new RandomProvider(seed).Draw();

    private Declaration Draw()
    {
        IEnumerable<AttributeText> attributes = _isPair ? [Provider("User"), Provider("Client")] : [Provider(null)];
        attributes = attributes
            .Concat(_choice.Sometimes(3, Request))
            .Concat(_choice.Sometimes(25, Request))
            .Concat(_choice.Sometimes(3, Extra))
            .Concat(_choice.Sometimes(6, Extra))
            .Concat(_choice.Sometimes(4, ExtraHeader))
            .Concat(_choice.Sometimes(6, Change))
            .Concat(_choice.Sometimes(20, Omission))
            .Concat(_choice.Sometimes(_hasJwtBearer ? 2 : 60, Assertion))
            .Concat(_choice.Sometimes(3, Response))
            .Concat(_choice.Sometimes(5, Rename))
            .Concat(_choice.Sometimes(3, Field))
            .Concat(_choice.Sometimes(8, Field))
            .Concat(_choice.Sometimes(4, Lifetime))
            .Concat(_choice.Sometimes(6, Errors))
            .Concat(_choice.Sometimes(10, () => new AttributeText("TokenErrorCode", [_choice.Text("1004", "E_BUSY"), _choice.Text(Pools.Meanings)], [.. Flow()])))
            .Concat(_choice.Sometimes(30, () => new AttributeText("TokenErrorCode", [_choice.Text("1004"), _choice.Text(Pools.Meanings)], [.. Flow()])))
            .Concat(_hasServers ? [new("Server", ["\"Production\"", "\"https://p.example.org\""], []), new("Server", ["\"Sandbox\"", "\"https://s.example.org/x\""], [])] : []);
        var (operations, rules) = new RandomOperations(_choice).Draw(_isPair ? ["User", "Client"] : [], _hasServers);
        return new Declaration([.. attributes, .. rules], operations, _hooked);
    }

    private AttributeText Provider(string? name)
    {
        var flow = _choice.Of(OAuthFlow.ClientCredentials, OAuthFlow.ClientCredentials, OAuthFlow.Password, OAuthFlow.AuthorizationCode, OAuthFlow.TokenExchange, OAuthFlow.JwtBearer, OAuthFlow.StaticToken, OAuthFlow.DeviceCode);
        _hasJwtBearer |= flow == OAuthFlow.JwtBearer;
        string[] named = name is null ? [] : [$"Name = {_choice.Text(name)}"];
        string[] prefix = name == "Client" && !_choice.OneIn(4) ? [$"CredentialPrefix = {_choice.Text("System")}"] : [];
        if (flow == OAuthFlow.StaticToken)
        {
            return new AttributeText("OAuthProvider", [], [$"Flow = OAuthFlow.{flow}", .. named, .. prefix]);
        }

        if (_choice.OneIn(6))
        {
            _hooked.Add(name ?? "");
        }

        var isRefreshed = flow is OAuthFlow.Password or OAuthFlow.AuthorizationCode;
        IEnumerable<string> settings = [$"Flow = {_choice.Enum(flow)}", $"TokenUrl = {_choice.Text(_hasServers ? ["{server}/token"] : Pools.TokenUrls)}", .. named, .. prefix];
        return new AttributeText("OAuthProvider", [], [.. settings
            .Concat(_choice.OneIn(3) ? [] : [$"ClientAuthentication = {_choice.Enum<ClientAuthentication>()}"])
            .Concat(flow == OAuthFlow.AuthorizationCode ? [$"AuthorizationUrl = {_choice.Text(Pools.AuthorizationUrls)}"] : [])
            .Concat(_choice.Sometimes(flow == OAuthFlow.AuthorizationCode ? 4 : 90, () => $"Pkce = {_choice.Enum<PkceMethod>()}"))
            .Concat(flow == OAuthFlow.DeviceCode ? [$"DeviceAuthorizationUrl = {_choice.Text(Pools.OtherUrls)}"] : [])
            .Concat(_choice.Sometimes(8, () => $"IntrospectionUrl = {_choice.Text(Pools.OtherUrls)}"))
            .Concat(_choice.Sometimes(4, () => $"ParameterPlacement = {_choice.Enum<ParameterPlacement>()}"))
            .Concat(_choice.Sometimes(3, () => $"Scopes = new string[] {{ {_choice.Text(Pools.Scopes[..2])}, {_choice.Text(Pools.Scopes[2..])} }}"))
            .Concat(_choice.Sometimes(9, () => "Scopes = new string[0]"))
            .Concat(_choice.Sometimes(6, () => $"Resources = new string[] {{ {_choice.Text("https://one.test/api")}, {_choice.Text("urn:two")} }}"))
            .Concat(_choice.Sometimes(isRefreshed ? 4 : 60, () => $"RefreshUrl = {_choice.Text(Pools.OtherUrls)}"))
            .Concat(_choice.Sometimes(4, () => $"RevocationUrl = {_choice.Text(Pools.OtherUrls)}"))
            .Concat(_choice.Sometimes(6, () => $"GrantType = {_choice.Text("machine", "a b")}"))
            .Concat(name == "User" && _choice.OneIn(2) ? [$"AuthorizedBy = {_choice.Text("Client")}"] : [])
            .Concat(_choice.Sometimes(30, () => "CertificateBoundTokens = true"))
            .Concat(_choice.Sometimes(20, () => "DPoPBoundTokens = true"))]);
    }

    private AttributeText Request() => new("TokenRequest", [], [.. _choice.Of<string[]>(
        [$"Method = {_choice.Enum<TokenRequestMethod>()}"],
        [$"Placement = {_choice.Enum<ParameterPlacement>()}"],
        [$"ScopeSeparator = {_choice.Enum<ScopeSeparator>()}"],
        [$"ClientAuthentication = {_choice.Enum<ClientAuthentication>()}"],
        [$"ClientAuthentication = ClientAuthentication.PrivateKeyJwt", $"AssertionAlgorithm = {_choice.Enum(SigningAlgorithm.RS384, SigningAlgorithm.PS256, SigningAlgorithm.ES256, SigningAlgorithm.ES512)}"],
        [$"ClientAuthentication = ClientAuthentication.ClientSecretJwt", $"AssertionAudience = {_choice.Text("https://issuer.test")}"])
        .Concat(Grant()).Concat(Flow())]);

    private AttributeText Extra() => new(
        "TokenParameter",
        [_choice.Text(Pools.WireNames)],
        [.. _choice.Of<string[]>(
            [$"Value = {_choice.Text(Pools.Values)}"],
            [$"Option = {_choice.Text(Pools.Options)}"],
            [$"Option = {_choice.Text("ApiKey")}", "Secret = true"],
            [$"Option = {_choice.Text(Pools.Options)}", "Optional = true"],
            ["Required = true"],
            [])
            .Concat(_choice.Sometimes(6, () => $"In = {_choice.Enum(ParameterPlacement.Query, ParameterPlacement.Query, ParameterPlacement.Json)}"))
            .Concat(Grant()).Concat(Flow())]);

    private AttributeText ExtraHeader() => new(
        "TokenParameter",
        [_choice.Text(Pools.HeaderNames)],
        [$"In = {_choice.Enum(ParameterPlacement.Header)}", _choice.OneIn(2) ? $"Value = {_choice.Text(Pools.HeaderValues)}" : $"Option = {_choice.Text(Pools.Options)}", .. Grant(), .. Flow()]);

    private AttributeText Change()
    {
        var standard = _choice.Of("grant_type", "grant_type", "grant_type", "client_id", "client_secret", "scope", "username", "code", "refresh_token", "redirect_uri", "device_code");
        return new AttributeText(
            "TokenParameter",
            [_choice.Text(standard, "x_" + standard, "X-" + standard.Replace('_', '-'))],
            [
                $"For = {_choice.Text(standard)}",
                .. _choice.Sometimes(4, () => $"In = {_choice.Enum(ParameterPlacement.Query, ParameterPlacement.Header)}"),
                .. _choice.Sometimes(4, () => standard == "username" ? $"Option = {_choice.Text("Email")}" : $"Value = {_choice.Text("fixed", "{client_id}@{tenant}")}"),
                .. Grant(),
                .. Flow(),
            ]);
    }

    private AttributeText Omission() => new("WithoutTokenParameter", [_choice.Text("grant_type", "client_id", "scope")], [.. Grant(), .. Flow()]);

    private AttributeText Assertion() => new("TokenAssertion", [], [.. _choice
        .Sometimes(3, () => $"Audience = {_choice.Text("https://issuer.test")}")
        .Concat(_choice.Sometimes(3, () => $"LifetimeSeconds = {_choice.Of("60", "3600")}"))
        .Concat(_choice.Sometimes(3, () => $"Algorithm = {_choice.Enum(SigningAlgorithm.RS384, SigningAlgorithm.ES256, SigningAlgorithm.PS512)}"))
        .Concat(_choice.Sometimes(4, () => "ScopeClaim = true"))
        .Concat(_choice.Sometimes(4, () => "SubjectOptional = true"))
        .Concat(Flow())]);

    private AttributeText Response() => new("TokenResponse", [], [.. _choice
        .Sometimes(8, () => $"Format = {_choice.Enum<TokenResponseFormat>()}")
        .Concat(_choice.Sometimes(3, () => $"Envelope = {_choice.Text("data", "result.auth", "a..b")}"))
        .Concat(_choice.Sometimes(3, () => "TokenTypeOptional = true"))
        .Concat(_choice.Sometimes(4, () => $"TokenType = {_choice.Text("N_A", "bot", "N_A", "bearer")}"))
        .Concat(_choice.Sometimes(3, () => $"RefreshToken = {_choice.Enum<RefreshTokenUse>()}"))
        .Concat(_choice.Sometimes(6, () => "OmitsScope = true"))
        .Concat(_choice.Sometimes(4, () => "ScopeSeparator = ','"))
        .Concat(Flow())]);

    private AttributeText Rename()
    {
        var standard = _choice.Of("access_token", "token_type", "expires_in", "expires_at", "refresh_token", "scope");
        return new AttributeText("TokenResponseField", [_choice.Text("x_" + standard, "deep." + standard)], [$"For = {_choice.Text(standard)}", .. Flow()]);
    }

    private AttributeText Field() => new("TokenResponseField", [_choice.Text(Pools.Ways), _choice.Enum<TokenFieldType>()], [.. Flow()]);

    private AttributeText Lifetime() => _choice.Of<Func<AttributeText>>(
        () => new("TokenLifetime", [], [$"From = {_choice.Enum<LifetimeSource>()}", .. _choice.Sometimes(2, () => "DefaultSeconds = 1800"), .. Flow()]),
        () => new("TokenLifetime", [_choice.Enum<LifetimeSource>(), _choice.Enum<LifetimeSource>()], [.. _choice.Sometimes(2, () => "DefaultSeconds = 600"), .. Flow()]))();

    private AttributeText Errors() => new("TokenErrors", [], [
        $"Code = {_choice.Text("error.code", "errors.0.code", "errcode")}",
        .. _choice.Sometimes(2, () => $"Description = {_choice.Text("error.text", "message")}"),
        .. _choice.Sometimes(2, () => $"FailsWhen = {_choice.Text("ok=false", "errcode!=0", "failed")}"),
        .. Flow(),
    ]);

    private IEnumerable<string> Grant() => _choice.Sometimes(6, () => $"Grant = {_choice.Enum<TokenGrant>()}");

    private IEnumerable<string> Flow() => _isPair ? _choice.Sometimes(2, () => $"Flow = {_choice.Text("User", "Client")}") : _choice.Sometimes(60, () => $"Flow = {_choice.Text("Default", "Other")}");
}
