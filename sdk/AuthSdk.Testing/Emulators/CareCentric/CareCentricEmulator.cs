using System.Net;

namespace AuthSdk.Testing;

/// <summary>
/// Graphnet CareCentric: two token servers with different answers, and a FHIR STU3 server that asks for one patient a search.
/// </summary>
/// <remarks>
/// User tokens <c>/connect/token</c>, system tokens <c>/vlive/hpca/oauth/token</c>, FHIR base <c>/Vonk_IIS/R3</c>. Seeded records are named
/// in <see cref="CareCentricSeed"/>.
/// </remarks>
public sealed class CareCentricEmulator : Emulator
{
    private const string UserTokenPath = "/connect/token";
    private const string SystemTokenPath = "/vlive/hpca/oauth/token";

    private readonly CareCentricEmulatorOptions _options;

    private CareCentricEmulator(CareCentricEmulatorOptions options)
        : base(options)
    {
        _options = options;
        var userTokens = new CareCentricUserTokenEndpoint(options, AccessTokens);
        var systemTokens = new CareCentricSystemTokenEndpoint(options, AccessTokens);

        Routes = new RouteTable
        {
            UnknownPath = static _ => CareCentricOutcome.Answer(HttpStatusCode.NotFound, "not-supported", "This path is not supported"),
            UnknownMethod = static (_, allow) => CareCentricOutcome
                .Answer(HttpStatusCode.MethodNotAllowed, "not-supported", "This interaction is not supported").With("Allow", allow),
        }
            .Map("POST", UserTokenPath, userTokens.Answer)
            .Map("GET", UserTokenPath, userTokens.Answer)
            .Map("POST", SystemTokenPath, systemTokens.Answer);
        new CareCentricFhirServer(
            new CareCentricAccess(options, AccessTokens), new CareCentricSearch(options.Generation), CareCentricRecords.TypesOf(options)).AddTo(Routes);
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["BaseAddress"] = FhirAddress,
        ["TokenEndpoint"] = new Uri(Address, UserTokenPath).AbsoluteUri,
        ["ClientId"] = _options.ClientId,
        ["ClientSecret"] = _options.ClientSecret,
        ["Username"] = _options.Username,
        ["Password"] = _options.Password,
        ["SubscriptionKey"] = _options.SubscriptionKey,
    };

    /// <summary>The same for a client of the system token server.</summary>
    public IReadOnlyDictionary<string, string?> SystemSettings => new Dictionary<string, string?>
    {
        ["BaseAddress"] = FhirAddress,
        ["TokenEndpoint"] = new Uri(Address, SystemTokenPath).AbsoluteUri,
        ["ClientId"] = _options.SystemClientId,
        ["ClientSecret"] = _options.SystemClientSecret,
        ["SubscriptionKey"] = _options.SubscriptionKey,
    };

    private string FhirAddress => new Uri(Address, "/Vonk_IIS/R3").AbsoluteUri;

    private protected override RouteTable Routes { get; }

    /// <summary>Starts the emulator.</summary>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<CareCentricEmulator> StartAsync(
        CareCentricEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        ListenAsync(new CareCentricEmulator(options ?? new CareCentricEmulatorOptions()), cancellationToken);

    private protected override bool IsTokenEndpoint(string path) => path is UserTokenPath or SystemTokenPath;
}
