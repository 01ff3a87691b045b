namespace AuthSdk.Http;

/// <summary>Where a request carries the access token, and how it is written there. Immutable.</summary>
public sealed class AccessTokenPlacement
{
    private const string Authorization = "Authorization";

    /// <summary>Places the token.</summary>
    /// <param name="location">Where it travels.</param>
    /// <param name="name">The header or query parameter.</param>
    /// <param name="scheme">The word before the token in a header; the empty text for none.</param>
    public AccessTokenPlacement(ParameterLocation location, string name, string scheme = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(scheme);
        Location = location;
        Name = name;
        Scheme = scheme;
        IsAuthorization = location == ParameterLocation.Header && name.Equals(Authorization, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>Authorization: Bearer</c> (RFC 6750 section 2.1).</summary>
    public static AccessTokenPlacement Bearer { get; } = new(ParameterLocation.Header, Authorization, "Bearer");

    /// <summary><c>Authorization: DPoP</c>, beside which requests carry a proof (RFC 9449 section 7.1).</summary>
    public static AccessTokenPlacement DPoP { get; } = new(ParameterLocation.Header, Authorization, "DPoP");

    /// <summary>Where the token travels.</summary>
    public ParameterLocation Location { get; }

    /// <summary>The header or query parameter.</summary>
    public string Name { get; }

    /// <summary>The word before the token; the empty text for none.</summary>
    public string Scheme { get; }

    /// <summary>Whether it is the <c>Authorization</c> header, the only one whose value is an object.</summary>
    internal bool IsAuthorization { get; }

    /// <summary>Whether it is a header of the API's own.</summary>
    internal bool IsOwnHeader => Location == ParameterLocation.Header && !IsAuthorization;

    internal AccessTokenHeaderValue Write(SecretString token) => new(Scheme, token.Reveal());

    /// <summary>The address with the token in its query.</summary>
    internal Uri AppendTo(Uri address, string token)
    {
        var text = address.OriginalString;
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        text = fragment < 0 ? text : text[..fragment];
        return new Uri($"{text}{(text.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Name}={Uri.EscapeDataString(token)}", UriKind.Absolute);
    }
}
