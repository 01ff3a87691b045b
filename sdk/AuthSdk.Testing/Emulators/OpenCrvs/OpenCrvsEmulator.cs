using System.Net;

namespace AuthSdk.Testing;

/// <summary>
/// OpenCRVS: client credentials with a 600-second RS256 JWT, and the REST Events API. One address plays auth host and gateway.
/// </summary>
/// <remarks>
/// V1: token endpoint <c>/token</c> (and <c>/auth/token</c>), parameters in the query string. V2: <c>/auth/token</c>, JSON or form body, or
/// query. The public key is at <c>/.well-known</c>. Seeded records are named in <see cref="OpenCrvsSeed"/>.
/// </remarks>
public sealed class OpenCrvsEmulator : Emulator
{

    private readonly OpenCrvsEmulatorOptions _options;

    private OpenCrvsEmulator(OpenCrvsEmulatorOptions options)
        : base(options)
    {
        _options = options;
        var tokenEndpoint = new OpenCrvsTokenEndpoint(options, AccessTokens);
        var gateway = new OpenCrvsGateway(AccessTokens);
        var authPrefix = _options.IsV2 ? "/auth" : "";

        Routes = new RouteTable { UnknownPath = UnknownPath, UnknownMethod = (request, _) => UnknownPath(request) }
            .Map("POST", "/auth/token", tokenEndpoint.Answer)
            .Map("GET", "/.well-known", static _ =>
                EmulatedResponse.Text(HttpStatusCode.OK, JwtIssuer.PublicKeyPem, "application/octet-stream"))
            .Map("POST", authPrefix + "/verifyToken", tokenEndpoint.Verify)
            .Map("POST", authPrefix + "/invalidateToken", tokenEndpoint.Invalidate)
            .Map("GET", "/tokenTest", gateway.Protected(static (_, _, _) =>
                EmulatedResponse.Text(HttpStatusCode.OK, "success", "text/html; charset=utf-8")));

        if (!_options.IsV2)
        {
            Routes.Map("POST", "/token", tokenEndpoint.Answer);
            OpenCrvsFhirLocations.AddTo(Routes);
        }

        new OpenCrvsEvents(options, gateway).AddTo(Routes);
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["BaseAddress"] = Address.AbsoluteUri,
        ["TokenEndpoint"] = new Uri(Address, _options.IsV2 ? "/auth/token" : "/token").AbsoluteUri,
        ["ClientId"] = _options.ClientId,
        ["ClientSecret"] = _options.ClientSecret,
    };

    private protected override RouteTable Routes { get; }

    /// <summary>Starts the emulator.</summary>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<OpenCrvsEmulator> StartAsync(
        OpenCrvsEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        ListenAsync(new OpenCrvsEmulator(options ?? new OpenCrvsEmulatorOptions()), cancellationToken);

    private protected override bool IsTokenEndpoint(string path) => path == "/auth/token" || (!_options.IsV2 && path == "/token");

    private static EmulatedResponse UnknownPath(RecordedRequest request) =>
        request.Path.StartsWith("/events/", StringComparison.Ordinal)
            ? OpenCrvsErrors.Events(HttpStatusCode.NotFound, "NOT_FOUND", "Not found")
            : OpenCrvsErrors.Hapi(HttpStatusCode.NotFound, "Not Found", "Not Found");
}
