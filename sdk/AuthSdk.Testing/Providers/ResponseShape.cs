using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>How the provider writes the tokens that it issues.</summary>
internal sealed class ResponseShape
{
    private readonly TokenResponseFormat _format;
    private readonly IReadOnlyList<string> _envelope;
    private readonly string? _tokenType;
    private readonly char _scopeSeparator;
    private readonly bool _omitsScope;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<(string Way, TokenFieldType Type)> _extras = [];
    private readonly IReadOnlyList<LifetimeSource> _lifetime;
    private readonly ErrorShape _errors;

    public ResponseShape(Type api, Declared provider, string flow, ErrorShape errors)
    {
        _errors = errors;
        Declared? response = Declared.FirstFor<TokenResponseAttribute>(api, flow);
        _format = response?.Enum("Format", TokenResponseFormat.Json) ?? TokenResponseFormat.Json;
        _envelope = response?.Text("Envelope") is { Length: > 0 } envelope ? FieldWriter.Split(envelope) : [];
        _tokenType = response?.Text("TokenType") ?? (response?.Flag("TokenTypeOptional") == true ? null : provider.Flag("DPoPBoundTokens") ? "DPoP" : "Bearer");
        _scopeSeparator = response?.Character("ScopeSeparator") ?? ' ';
        _omitsScope = response?.Flag("OmitsScope") == true;
        RefreshToken = response?.Enum("RefreshToken", Usual(provider)) ?? Usual(provider);

        foreach (var field in Declared.Of<TokenResponseFieldAttribute>(api).Where(field => (field.Text("Flow") ?? flow) == flow).OrderBy(static field => field.Text("Flow") is not null))
        {
            if (field.Text("For") is { } standard)
            {
                _names[standard] = field.TextArgument(0);
            }
            else
            {
                _extras.Add((field.TextArgument(0), field.EnumArgument<TokenFieldType>(1)));
            }
        }

        Declared? lifetime = Declared.FirstFor<TokenLifetimeAttribute>(api, flow);
        _lifetime = lifetime switch
        {
            null => [LifetimeSource.ExpiresIn],
            _ when lifetime.EnumArguments<LifetimeSource>(0) is { Count: > 0 } sources => sources,
            _ => [lifetime.Enum("From", LifetimeSource.ExpiresIn)],
        };
        DeclaredLifetime = lifetime?.Number("DefaultSeconds") is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : null;
        IsJwt = _lifetime.Contains(LifetimeSource.JwtExpiry) || response?.Type("Claims") is not null;
        var address = Declared.FirstFor<BaseAddressAttribute>(api, flow);
        if (address?.Text("FromTokenResponse") is { Length: > 0 } way)
        {
            BaseAddress = (way, "https://" + (address.Texts("AllowedHosts") is [var host, ..] ? host.Replace("*.", "tenant.", StringComparison.Ordinal) : "api.example.com"));
        }
    }

    public RefreshTokenUse RefreshToken { get; }

    /// <summary>What the documentation says of the lifetime; null where it says nothing.</summary>
    public TimeSpan? DeclaredLifetime { get; }

    public bool NeverExpires => _lifetime.Contains(LifetimeSource.Never);

    /// <summary>Whether something reads the access token, which must be a JWT then.</summary>
    public bool IsJwt { get; }

    private (string Way, string Value)? BaseAddress { get; }

    /// <summary>The answer to a request that is granted.</summary>
    public EmulatedResponse Answer(IssuedToken token, string? refreshToken, TimeSpan lifetime, IReadOnlyDictionary<string, JsonNode> values)
    {
        var fields = new JsonObject();
        Add(fields, "access_token", token.Value);
        Add(fields, "token_type", _tokenType);
        Add(fields, "refresh_token", refreshToken);
        Add(fields, "expires_in", _lifetime.Contains(LifetimeSource.ExpiresIn) ? (long)lifetime.TotalSeconds : null);
        Add(fields, "expires_at", _lifetime.Contains(LifetimeSource.ExpiresAt) || _names.ContainsKey("expires_at") ? token.ExpiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) : null);
        Add(fields, "scope", _omitsScope || token.Scopes.Count == 0 ? null : string.Join(_scopeSeparator, token.Scopes));
        if (BaseAddress is var (addressWay, address))
        {
            FieldWriter.Set(fields, addressWay, address);
        }

        foreach (var (way, type) in _extras)
        {
            FieldWriter.Set(fields, way, values.TryGetValue(way, out var value) ? value.DeepClone() : Sample(way, type, token));
        }

        return Write(fields).NeverStored();
    }

    /// <summary>An answer with other fields than a token's, written in the same way.</summary>
    public EmulatedResponse Answer(IReadOnlyDictionary<string, JsonNode> values)
    {
        var fields = new JsonObject();
        foreach (var (standard, value) in values)
        {
            Add(fields, standard, value);
        }

        return Write(fields).NeverStored();
    }

    private static RefreshTokenUse Usual(Declared provider) =>
        provider.Enum("Flow", OAuthFlow.ClientCredentials) is OAuthFlow.Password or OAuthFlow.AuthorizationCode or OAuthFlow.DeviceCode
        ? RefreshTokenUse.Refresh
        : RefreshTokenUse.None;

    private static JsonNode Sample(string way, TokenFieldType type, IssuedToken token) => type switch
    {
        TokenFieldType.Secret => OpaqueToken.Create(24),
        TokenFieldType.WholeNumber => 7,
        TokenFieldType.Boolean => true,
        TokenFieldType.UnixSeconds => token.IssuedAt.ToUnixTimeSeconds(),
        TokenFieldType.UnixMilliseconds => token.IssuedAt.ToUnixTimeMilliseconds(),
        TokenFieldType.Iso8601 => token.IssuedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        _ => way,
    };

    private void Add(JsonObject fields, string standard, JsonNode? value)
    {
        if (value is not null)
        {
            FieldWriter.Set(fields, _names.GetValueOrDefault(standard, standard), value);
        }
    }

    private EmulatedResponse Write(JsonObject fields)
    {
        if (_format == TokenResponseFormat.Form)
        {
            var pairs = fields.Where(static field => field.Value is JsonValue)
                .Select(static field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value!.ToString())}");
            return EmulatedResponse.Text(HttpStatusCode.OK, string.Join('&', pairs), "application/x-www-form-urlencoded");
        }

        var body = fields;
        if (_envelope.Count > 0)
        {
            body = [];
            FieldWriter.Set(body, _envelope, fields);
        }

        _errors.MarkSuccess(body);
        return EmulatedResponse.Json(HttpStatusCode.OK, body);
    }
}
