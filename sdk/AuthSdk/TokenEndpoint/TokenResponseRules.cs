namespace AuthSdk.TokenEndpoint;

/// <summary>How a provider's token response deviates from RFC 6749 section 5.1.</summary>
public sealed class TokenResponseRules
{
    private FieldTree? _tree;

    /// <summary>No deviation.</summary>
    public static TokenResponseRules Standard { get; } = new();

    /// <summary>How the response is written.</summary>
    public TokenResponseFormat Format { get; init; }

    /// <summary>The way to the object that holds the fields; <see langword="null"/> for the top.</summary>
    public string? Envelope { get; init; }

    /// <summary>The ways to standard fields that have other names, by their standard names.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The ways to extra fields that are not at the top.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>A value of <c>token_type</c> that stands for <c>Bearer</c>.</summary>
    public string? TokenType { get; init; }

    /// <summary>
    /// Whether tokens are bound to a key (RFC 9449 section 5): their type is <c>DPoP</c>, and one of any other type, or of none, is refused.
    /// </summary>
    public bool DPoPBound { get; init; }

    /// <summary>Whether <c>token_type</c> may be missing; the token is then a bearer token.</summary>
    public bool TokenTypeOptional { get; init; }

    /// <summary>What becomes of a refresh token.</summary>
    public RefreshTokenUse RefreshToken { get; init; }

    /// <summary>What separates granted scopes.</summary>
    public char ScopeSeparator { get; init; } = ' ';

    /// <summary>What tells the lifetime of the access token: the first that does.</summary>
    public IReadOnlyList<LifetimeSource> Lifetime { get; init; } = [LifetimeSource.ExpiresIn];

    /// <summary>The lifetime where <see cref="Lifetime"/> yields none, and always for <see cref="LifetimeSource.Declared"/>.</summary>
    public TimeSpan? DefaultLifetime { get; init; }

    /// <summary>How errors are written.</summary>
    public TokenErrorRules Errors { get; init; } = new();

    /// <summary>The address of the API, where each response tells it.</summary>
    public TokenBaseAddress? BaseAddress { get; init; }

    /// <summary>Sees each response before it is used, and gives the lifetime of its token. It may throw to refuse the response.</summary>
    public Func<TokenEndpointResponse, TimeSpan>? Review { get; init; }

    /// <summary>What is looked for. Built once, by whoever comes first.</summary>
    internal FieldTree Tree => _tree ??= BuildTree();

    /// <summary>The way to a standard field, as declared.</summary>
    internal string NameOf(string standard) => Names.GetValueOrDefault(standard, standard);

    private FieldTree BuildTree()
    {
        var root = new FieldTree(string.Empty, string.Empty);
        var body = (Envelope is null ? root : root.At(Envelope)).MarkBody();
        body.AddStandard(NameOf("access_token"), TokenField.AccessToken);
        body.AddStandard(NameOf("token_type"), TokenField.TokenType);
        body.AddStandard(NameOf("expires_in"), TokenField.ExpiresIn);
        body.AddStandard(NameOf("refresh_token"), TokenField.RefreshToken);
        body.AddStandard(NameOf("scope"), TokenField.Scope);
        if (Lifetime.Contains(LifetimeSource.ExpiresAt))
        {
            body.AddStandard(NameOf("expires_at"), TokenField.ExpiresAt);
        }

        if (BaseAddress is not null)
        {
            body.Add(BaseAddress.Field, TokenField.BaseAddress);
        }

        for (var i = 0; i < Fields.Count; i++)
        {
            body.Add(Fields[i], TokenField.FirstExtra + i);
        }

        root.Add(Errors.Code, TokenField.ErrorCode);
        root.Add(Errors.Description, TokenField.ErrorDescription);
        root.Add("error_uri", TokenField.ErrorUri);
        if (Errors.FailsWhen is not null)
        {
            root.Add(Errors.FailsWhen.Field, TokenField.Failure);
        }

        return root;
    }
}
