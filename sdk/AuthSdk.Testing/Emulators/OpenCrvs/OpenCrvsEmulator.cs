using System.Net;

namespace AuthSdk.Testing;

/// <summary>
/// OpenCRVS: client credentials with a 600-second RS256 JWT, the REST Events API, and in V1 FHIR notifications and locations, the search through
/// GraphQL and webhooks. One address plays auth host, gateway and webhooks host.
/// </summary>
/// <remarks>
/// V1: token endpoint <c>/token</c> (and <c>/auth/token</c>), parameters in the query string. V2: <c>/auth/token</c>, JSON or form body, or
/// query. The public key is at <c>/.well-known</c>. Seeded records are named in <see cref="OpenCrvsSeed"/>.
/// </remarks>
public sealed class OpenCrvsEmulator : Emulator
{
    private readonly OpenCrvsEmulatorOptions _options;
    private readonly OpenCrvsWebhookService? _webhooks;

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
            OpenCrvsFhirLocations.AddTo(Routes, gateway);
            var records = new OpenCrvsRecordStore();
            Routes.Map("POST", "/notification", gateway.Protected(new OpenCrvsNotifications(options, records).Answer))
                .Map("POST", "/graphql", new OpenCrvsRecordSearch(options, AccessTokens, records).Answer);
            _webhooks = new OpenCrvsWebhookService(options, gateway, records);
            _webhooks.AddTo(Routes);
        }
        else
        {
            new OpenCrvsIntegrations(options, gateway).AddTo(Routes);
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

    /// <summary>Tells every subscriber of a topic about a record, as the webhooks service does when it is registered. V1 only.</summary>
    /// <param name="topic"><c>BIRTH_REGISTERED</c> or <c>DEATH_REGISTERED</c>; others are accepted by the service and never delivered.</param>
    /// <param name="recordId">The record; <see cref="OpenCrvsSeed.RegisteredEventId"/> unless given.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was sent, and how it was answered; one for each subscription.</returns>
    /// <exception cref="ArgumentException">There is no such record, or the topic is never delivered.</exception>
    /// <exception cref="InvalidOperationException">The emulator speaks V2, which has no webhooks.</exception>
    public Task<IReadOnlyList<OpenCrvsDelivery>> DeliverWebhooksAsync(
        string topic, string recordId = OpenCrvsSeed.RegisteredEventId, CancellationToken cancellationToken = default)
    {
        if (topic is not ("BIRTH_REGISTERED" or "DEATH_REGISTERED"))
        {
            throw new ArgumentException($"The service never delivers {topic}.", nameof(topic));
        }

        return (_webhooks ?? throw new InvalidOperationException("Version 2.x has no webhooks.")).DeliverAsync(topic, recordId, cancellationToken);
    }

    private protected override ValueTask<EmulatedResponse> AnswerAsync(RecordedRequest request, CancellationToken aborted) =>
        _webhooks is not null && request is { Method: "POST", Path: "/webhooks" }
            ? new(_webhooks.SubscribeAsync(request, aborted))
            : base.AnswerAsync(request, aborted);

    private protected override bool IsTokenEndpoint(string path) => path == "/auth/token" || (!_options.IsV2 && path == "/token");

    private static EmulatedResponse UnknownPath(RecordedRequest request) =>
        request.Path.StartsWith("/events/", StringComparison.Ordinal)
            ? OpenCrvsErrors.Events(HttpStatusCode.NotFound, "NOT_FOUND", "Not found")
            : OpenCrvsErrors.Hapi(HttpStatusCode.NotFound, "Not Found", "Not Found");
}
