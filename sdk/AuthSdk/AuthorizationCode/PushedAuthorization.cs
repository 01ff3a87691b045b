namespace AuthSdk;

/// <summary>An authorization request that the server has taken (RFC 9126 section 2.2): where to send the browser, and until when.</summary>
public sealed class PushedAuthorization
{
    internal PushedAuthorization()
    {
    }

    /// <summary>
    /// The address to send the browser to. Of the parameters it has <c>client_id</c> and <c>request_uri</c> only (RFC 9126 section 4), and it is good
    /// for one sign-in.
    /// </summary>
    public required Uri AuthorizationUrl { get; init; }

    /// <summary>How long the server keeps the request, counted from its receipt: 5 to 600 seconds with most.</summary>
    public required TimeSpan ExpiresIn { get; init; }

    /// <summary>When the server forgets the request, by the clock in use. A browser that comes later needs a new one.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The address without its query, and the lifetime.</summary>
    public override string ToString() => $"sign in at {AuthorizationUrl.GetLeftPart(UriPartial.Path)} within {ExpiresIn.TotalSeconds:0} s";
}
