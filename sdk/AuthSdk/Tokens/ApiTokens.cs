using System.Diagnostics.CodeAnalysis;
using AuthSdk.Http;

namespace AuthSdk.Tokens;

/// <summary>The token sources of one API, and the origin that their tokens may be sent to. Emitted per API.</summary>
public abstract class ApiTokens
{
    private readonly string _origin;

    /// <summary>Creates the base of an API's token sources.</summary>
    /// <param name="baseAddress">The address of the API, absolute. Tokens go to its origin and nowhere else (RFC 9700 section 4.9.1).</param>
    /// <param name="allowInsecureHttp">Whether that address may be plain <c>http</c> on a host other than the local one.</param>
    /// <exception cref="ArgumentException"><paramref name="baseAddress"/> is relative or contains a user name.</exception>
    protected ApiTokens(Uri baseAddress, bool allowInsecureHttp)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri || baseAddress.UserInfo.Length > 0)
        {
            throw new ArgumentException("The base address of an API is an absolute URL without a user name.", nameof(baseAddress));
        }

        BaseAddress = baseAddress;
        AllowInsecureHttp = allowInsecureHttp;
        IsSecure = SecureTransport.IsAllowed(baseAddress, allowInsecureHttp);
        _origin = baseAddress.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>The address of the API.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Whether the API's address may be plain <c>http</c> on a host other than the local one.</summary>
    public bool AllowInsecureHttp { get; }

    /// <summary>The source that an operation uses when it names none.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "A keyword of VB only, which can escape it; emitted code is C#.")]
    public abstract TokenSource Default { get; }

    /// <summary>The clock that tokens expire by; the time-outs of operations go by it too.</summary>
    public TimeProvider TimeProvider => Default.TimeProvider;

    /// <summary>Whether tokens may travel to the API's address at all.</summary>
    internal bool IsSecure { get; }

    /// <summary>The source of a flow.</summary>
    /// <param name="flow">The name of the flow.</param>
    /// <returns><see langword="null"/> if the API has no such flow.</returns>
    public abstract TokenSource? Find(string flow);

    /// <summary>The source of the token of one call: where callers differ, that of who is calling.</summary>
    /// <param name="flow">The name of the flow; <see langword="null"/> for the first one.</param>
    /// <param name="services">The services of the scope that the client came from.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OAuthException">Nobody is calling: there are no credentials for this call.</exception>
    /// <exception cref="InvalidOperationException">The API has no such flow.</exception>
    public virtual ValueTask<TokenSource> SelectAsync(string? flow, IServiceProvider? services, CancellationToken cancellationToken) =>
        new(flow is null ? Default : Find(flow) ?? throw new InvalidOperationException($"The API has no flow '{flow}'."));

    /// <summary>How the tokens of a flow stand whose credentials differ from call to call, for health checks.</summary>
    /// <param name="flow">The name of the flow.</param>
    /// <returns><see langword="null"/> where all calls share one token, of which <see cref="TokenSource.Status"/> tells.</returns>
    public virtual TokenPoolStatus? FindCallers(string flow) => null;

    /// <summary>How the requests of a flow carry its token and what answers reject it.</summary>
    /// <param name="flow">The name of the flow; <see langword="null"/> for the first one.</param>
    internal ApiRules RulesOf(string? flow) => (flow is null ? Default : Find(flow))?.Rules ?? ApiRules.Standard;

    /// <summary>Whether an address has the API's scheme, host and port, and no user name.</summary>
    internal bool IsOwnOrigin(Uri address)
    {
        if (!address.IsAbsoluteUri)
        {
            return false;
        }

        // The usual case, without making the Uri take itself apart: the text begins with exactly our origin, and that ends there.
        var text = address.OriginalString;
        if (text.StartsWith(_origin, StringComparison.Ordinal) && (text.Length == _origin.Length || text[_origin.Length] is '/' or '?'))
        {
            return true;
        }

        return address.Scheme == BaseAddress.Scheme
            && address.Port == BaseAddress.Port
            && address.UserInfo.Length == 0
            && string.Equals(address.IdnHost, BaseAddress.IdnHost, StringComparison.OrdinalIgnoreCase);
    }
}
