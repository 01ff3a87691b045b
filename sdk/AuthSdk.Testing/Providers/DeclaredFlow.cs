namespace AuthSdk.Testing;

/// <summary>One flow of an interface: what its requests and answers look like.</summary>
internal sealed class DeclaredFlow
{
    private static readonly TokenRequestKind[] Kinds =
    [
        TokenRequestKind.Revocation, TokenRequestKind.Introspection, TokenRequestKind.Authorization, TokenRequestKind.PushedAuthorizationRequest,
        TokenRequestKind.DeviceAuthorization,
    ];

    public DeclaredFlow(Type api, Declared provider, ProviderValues values)
    {
        Name = provider.Text("Name") ?? "Default";
        Flow = provider.Enum("Flow", OAuthFlow.ClientCredentials);
        AuthorizedBy = provider.Text("AuthorizedBy");
        Issuer = provider.Text("Issuer");
        Scopes = provider.Texts("Scopes") ?? [];
        IsBound = provider.Flag("DPoPBoundTokens");
        Use = new TokenUse(api, Name, IsBound);
        Errors = new ErrorShape(api, Name);
        Response = new ResponseShape(api, provider, Name, Errors);
        if (Flow == OAuthFlow.StaticToken)
        {
            StaticToken = values.Token((provider.Text("CredentialPrefix") ?? "") + "AccessToken");
            return;
        }

        var kinds = new List<TokenRequestKind> { TokenRequestKind.Initial };
        if (Response.RefreshToken is RefreshTokenUse.Refresh or RefreshTokenUse.AccessToken)
        {
            kinds.Add(TokenRequestKind.Refresh);
        }

        Requests = [.. kinds.Select(kind => RequestShapeReader.Read(api, provider, Name, kind, values))];
        Others =
        [
            .. Kinds.Where(kind => kind switch
            {
                TokenRequestKind.Authorization => Flow == OAuthFlow.AuthorizationCode,
                TokenRequestKind.PushedAuthorizationRequest => Flow == OAuthFlow.AuthorizationCode && provider.Has(RequestShapeReader.PushedUrl),
                TokenRequestKind.DeviceAuthorization => Flow == OAuthFlow.DeviceCode,
                // What the document of a declared name offers cannot be seen here. A client that does not use it does not mind.
                _ => provider.Has($"{kind}Url") || provider.Has("Metadata"),
            }).Select(kind => RequestShapeReader.Read(api, provider, Name, kind, values)),
        ];
    }

    public string Name { get; }

    public OAuthFlow Flow { get; }

    public string? AuthorizedBy { get; }

    /// <summary>What the provider calls itself in answers to authorization requests (RFC 9207); null where nothing is declared.</summary>
    public string? Issuer { get; }

    public IReadOnlyList<string> Scopes { get; }

    /// <summary>Whether tokens are bound to a key (RFC 9449).</summary>
    public bool IsBound { get; }

    public TokenUse Use { get; }

    public ErrorShape Errors { get; }

    public ResponseShape Response { get; }

    /// <summary>The token that the options hold; null where tokens are asked for.</summary>
    public string? StaticToken { get; }

    /// <summary>The requests for a token: that of the grant and, where refresh tokens are used, that with one.</summary>
    public IReadOnlyList<RequestShape> Requests { get; } = [];

    /// <summary>The requests to other endpoints than the token endpoint.</summary>
    public IReadOnlyList<RequestShape> Others { get; } = [];
}
