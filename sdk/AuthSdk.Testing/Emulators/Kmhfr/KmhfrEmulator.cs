using System.Net;

namespace AuthSdk.Testing;

/// <summary>The Kenya Master Health Facility Registry: password grant with HTTP Basic, rotating refresh tokens, opaque tokens.</summary>
/// <remarks>
/// Token endpoint <c>/o/token/</c>, revocation <c>/o/revoke_token/</c>, resources under <c>/api/</c>; every path ends in a slash, and a
/// path without it is redirected (301) to the one with it. Seeded records are named in <see cref="KmhfrSeed"/>.
/// </remarks>
public sealed class KmhfrEmulator : Emulator
{
    private const string TokenPath = "/o/token/";
    private const string RevocationPath = "/o/revoke_token/";

    private readonly KmhfrEmulatorOptions _options;

    private KmhfrEmulator(KmhfrEmulatorOptions options)
        : base(options)
    {
        _options = options;
        var refreshTokens = new IssuedTokens(options.TimeProvider);
        var tokenEndpoint = new KmhfrTokenEndpoint(options, AccessTokens, refreshTokens);
        var revocationEndpoint = new KmhfrRevocationEndpoint(options, AccessTokens, refreshTokens);
        var resources = new KmhfrResources(options, AccessTokens);

        Routes = new RouteTable { UnknownPath = AppendSlash, UnknownMethod = KmhfrResources.MethodNotAllowed }
            .Map("POST", TokenPath, tokenEndpoint.Answer)
            .Map("GET", TokenPath, OnlyPost)
            .Map("PUT", TokenPath, OnlyPost)
            .Map("POST", RevocationPath, revocationEndpoint.Answer)
            .Map("GET", RevocationPath, OnlyPost);
        resources.AddTo(Routes);
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Server"] = Address.AbsoluteUri,
        ["ClientId"] = _options.ClientId,
        ["ClientSecret"] = _options.ClientSecret,
        ["Username"] = _options.Username,
        ["Password"] = _options.Password,
    };

    private protected override RouteTable Routes { get; }

    /// <summary>Starts the emulator.</summary>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<KmhfrEmulator> StartAsync(KmhfrEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        ListenAsync(new KmhfrEmulator(options ?? new KmhfrEmulatorOptions()), cancellationToken);

    private protected override bool IsTokenEndpoint(string path) => path == TokenPath;

    private static EmulatedResponse OnlyPost(RecordedRequest request) =>
        EmulatedResponse.Empty(HttpStatusCode.MethodNotAllowed).With("Allow", "POST, OPTIONS");

    /// <summary>Django's common middleware redirects a path it knows only with a slash, whatever the method, and so loses a body.</summary>
    private EmulatedResponse AppendSlash(RecordedRequest request) =>
        Routes.Knows(request.Path + "/")
            ? EmulatedResponse.Text(HttpStatusCode.MovedPermanently, "", "text/html; charset=utf-8")
                .With("Location", request.Path + "/" + request.RawTarget[request.Path.Length..])
            : EmulatedResponse.Text(HttpStatusCode.NotFound, "<h1>Not Found</h1>", "text/html; charset=utf-8");
}
