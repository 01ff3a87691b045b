namespace AuthSdk.Testing;

/// <summary>The parameters that the RFCs give to a request, before a declaration changes them.</summary>
internal sealed class StandardParameterReader(Declared provider, ProviderValues values)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly string _prefix = provider.Text("CredentialPrefix") ?? "";
    private readonly OAuthFlow _flow = provider.Enum("Flow", OAuthFlow.ClientCredentials);

    public IEnumerable<ParameterEntry> Read(RequestShape shape)
    {
        var credentials = Credentials(shape);
        return shape.Kind switch
        {
            TokenRequestKind.Initial =>
                GrantType(provider.Text("GrantType") ?? GrantParameters.GrantType(_flow))
                    .Concat(credentials)
                    .Concat(GrantParameters.Of(provider).Select(OfGrant))
                    .Concat(Scopes())
                    .Concat(Resources()),
            TokenRequestKind.Refresh => GrantType("refresh_token").Concat(credentials).Append(PerCall("refresh_token", true)).Concat(Scopes()),
            TokenRequestKind.Authorization => Authorization(),
            TokenRequestKind.PushedAuthorizationRequest => Authorization().Concat(credentials.Where(static entry => entry.Standard != "client_id")),
            TokenRequestKind.DeviceAuthorization => credentials.Concat(DeclaredScopes()),
            _ => credentials.Append(PerCall("token", true)).Append(PerCall("token_type_hint", false)),
        };
    }

    private static IEnumerable<ParameterEntry> GrantType(string value) =>
        value.Length == 0 ? [] : [Fixed("grant_type", value)];

    private static ParameterEntry Fixed(string name, string value) => new() { Name = name, Standard = name, Constant = value, Required = true };

    private static ParameterEntry PerCall(string name, bool required) => new() { Name = name, Standard = name, Required = required };

    private ParameterEntry OfGrant((string Name, bool Required) parameter) => parameter.Name switch
    {
        "username" => FromOption("username", "Username", isSecret: false),
        "password" => FromOption("password", "Password", isSecret: true),
        var name => PerCall(name, parameter.Required),
    };

    private ParameterEntry FromOption(string name, string option, bool isSecret)
    {
        // Asked for here, so that a composed value cannot make it less of a secret.
        _ = isSecret ? values.Secret(option) : values.Text(option);
        return new ParameterEntry { Name = name, Standard = name, Option = option, IsSecret = isSecret, Required = true };
    }

    private IEnumerable<ParameterEntry> Credentials(RequestShape shape)
    {
        if (shape.Authentication is ClientAuthentication.ClientSecretPost or ClientAuthentication.None or ClientAuthentication.TlsClientAuth || shape.HasAssertion)
        {
            yield return FromOption("client_id", _prefix + "ClientId", isSecret: false);
        }

        if (shape.Authentication == ClientAuthentication.ClientSecretPost)
        {
            yield return FromOption("client_secret", _prefix + "ClientSecret", isSecret: true);
        }

        if (shape.HasAssertion)
        {
            yield return new ParameterEntry { Name = "client_assertion_type", Standard = "client_assertion_type", Constant = AssertionType, Required = true };
            yield return PerCall("client_assertion", required: true);
        }
    }

    private IEnumerable<ParameterEntry> Authorization()
    {
        IEnumerable<ParameterEntry> proof = provider.Enum("Pkce", PkceMethod.S256) == PkceMethod.None
            ? []
            : [PerCall("code_challenge", true), Fixed("code_challenge_method", "S256")];
        return new[] { Fixed("response_type", "code"), FromOption("client_id", _prefix + "ClientId", isSecret: false), PerCall("redirect_uri", true) }
            .Concat(DeclaredScopes())
            .Append(PerCall("state", true))
            .Concat(proof)
            .Append(PerCall("nonce", false))
            .Concat(Resources());
    }

    /// <summary>Where a person signs in, the scope was chosen before the token request.</summary>
    private IEnumerable<ParameterEntry> Scopes() => _flow is OAuthFlow.AuthorizationCode or OAuthFlow.DeviceCode ? [] : DeclaredScopes();

    private IEnumerable<ParameterEntry> DeclaredScopes() => provider.Texts("Scopes") is not null ? [PerCall("scope", false)] : [];

    private IEnumerable<ParameterEntry> Resources() => provider.Texts("Resources") is { Count: > 0 } resources
        ? [new ParameterEntry { Name = "resource", Standard = "resource", Values = resources, Required = true }]
        : [];
}
