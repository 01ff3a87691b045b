using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Registration;

/// <summary>What differs between one API's options and tokens and another's, whoever implements its interface.</summary>
/// <typeparam name="TOptions">The emitted options.</typeparam>
/// <typeparam name="TTokens">The emitted token sources.</typeparam>
public abstract class ApiDefinition<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
    TTokens>
    where TOptions : class
    where TTokens : ApiTokens
{
    /// <summary>Only the library knows what a definition is good for.</summary>
    private protected ApiDefinition()
    {
    }

    /// <summary>The name of the API's HTTP client, unique in a program.</summary>
    public required string Name { get; init; }

    /// <summary>Adds a sentence for every fault of the options.</summary>
    public required Action<TOptions, ICollection<string>> Validate { get; init; }

    /// <summary>Creates the token sources.</summary>
    public required Func<TOptions, TokenEndpointClient, ApiRuntime, TTokens> CreateTokens { get; init; }

    /// <summary>The part of the options about tokens.</summary>
    public required Func<TOptions, TokenOptions> TokenOptions { get; init; }

    /// <summary>
    /// Everything that is set in the options. While none of it differs, tokens outlive a reading of the configuration anew. Default: nothing
    /// is known of them, so that every reading makes tokens anew.
    /// </summary>
    public Func<TOptions, IReadOnlyList<object?>>? Values { get; init; }

    /// <summary>Whether the options allow plain <c>http</c> on hosts other than the local one.</summary>
    public required Func<TOptions, bool> AllowInsecureHttp { get; init; }

    /// <summary>The certificate that the client presents to the token endpoint (RFC 8705 section 2), if it has one.</summary>
    public Func<TOptions, X509Certificate2?>? ClientCertificate { get; init; }

    /// <summary>Whether the API's own requests present it as well, because tokens are bound to it (RFC 8705 section 3).</summary>
    public bool CertificateBoundTokens { get; init; }

    /// <summary>Whether two options are alike in everything.</summary>
    internal bool AreAlike(TOptions one, TOptions other) =>
        Values is { } values && values(one).Zip(values(other)).All(static pair => OptionValues.AreAlike(pair.First, pair.Second));

    /// <summary>The token sources of an API, connected to its token endpoint, under the name of the API.</summary>
    internal TTokens Connect(TOptions options, Func<HttpClient> http, ApiRuntime runtime)
    {
        var tokenEndpoint = new TokenEndpointClient(http, runtime.TimeProvider, runtime.LoggerFactory, AllowInsecureHttp(options)) { Api = Name };
        return CreateTokens(options, tokenEndpoint, runtime.For(Name));
    }
}
