using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>
/// A provider made of a declaration: it accepts and refuses what the attributes of an interface say, issues tokens as they say, and protects
/// the operations of the interface as they say.
/// </summary>
/// <remarks>
/// The interface is read by reflection, apart from the generator, so that the two check each other. There is no TLS on loopback: a client
/// certificate (<see cref="ClientAuthentication.TlsClientAuth"/>) is not seen, the <c>client_id</c> beside it is.
/// </remarks>
public sealed class ProviderEmulator : Emulator
{
    private readonly ProviderEmulatorOptions _options;
    private readonly ProviderDeclaration _declaration;
    private readonly ProviderValues _values;
    private readonly ProviderGrants _grants;
    private readonly ProviderSignIns _signIns;
    private readonly DPoPRules _proofs;
    private readonly ProviderTokenEndpoint _tokenEndpoint;
    private readonly ConcurrentDictionary<ProviderOperation, Func<RecordedRequest, IReadOnlyDictionary<string, string>, ProviderAnswer>> _answers = new();
    private readonly Lazy<X509Certificate2> _certificate;

    private ProviderEmulator(Type api, ProviderEmulatorOptions options)
        : base(options)
    {
        _options = options;
        _values = new ProviderValues(options.Values);
        _declaration = new ProviderDeclaration(api, _values);
        _grants = new ProviderGrants(AccessTokens, options.TimeProvider);
        _proofs = new DPoPRules(options.TimeProvider);
        _signIns = new ProviderSignIns(options, _grants);
        _tokenEndpoint = new ProviderTokenEndpoint(options, _grants, _signIns, _proofs);
        _certificate = new Lazy<X509Certificate2>(CreateCertificate);
        Routes = new RouteTable { UnknownPath = AnswerWithNonce };
        foreach (var flows in _declaration.Flows.Where(static flow => flow.StaticToken is not null).GroupBy(static flow => flow.StaticToken!))
        {
            var name = flows.Count() == 1 ? flows.First().Name : null;
            AccessTokens.Add(new IssuedToken { Value = flows.Key, ClientId = "", Flow = name, ExpiresAt = DateTimeOffset.MaxValue });
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings
    {
        get
        {
            var settings = new Dictionary<string, string?>(_values.All, StringComparer.Ordinal) { ["BaseAddress"] = Address.AbsoluteUri };
            foreach (var endpoint in _declaration.Endpoints.All)
            {
                settings[endpoint.Option] = endpoint.UrlAt(Address).OriginalString;
            }

            return settings;
        }
    }

    /// <summary>
    /// A self-signed certificate for the option <c>ClientCertificate</c>, which no configuration can hold; made when it is first asked for.
    /// </summary>
    public X509Certificate2 ClientCertificate => _certificate.Value;

    /// <summary>
    /// Whether each refresh spends the refresh token and issues another. Starts as <see cref="ProviderEmulatorOptions.RotateRefreshTokens"/>.
    /// </summary>
    public bool RotateRefreshTokens
    {
        get => _tokenEndpoint.RotatesRefreshTokens;
        set => _tokenEndpoint.RotatesRefreshTokens = value;
    }

    private protected override RouteTable Routes { get; }

    /// <summary>Starts an emulator of the provider that an interface declares.</summary>
    /// <typeparam name="TApi">The interface with <see cref="OAuthProviderAttribute"/>.</typeparam>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TApi"/> is no interface with that attribute.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<ProviderEmulator> StartAsync<TApi>(ProviderEmulatorOptions? options = null, CancellationToken cancellationToken = default)
        where TApi : class =>
        StartAsync(typeof(TApi), options, cancellationToken);

    /// <summary>Starts an emulator of the provider that an interface declares, where the interface is only known at run time.</summary>
    /// <param name="api">The interface with <see cref="OAuthProviderAttribute"/>.</param>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="ArgumentException"><paramref name="api"/> is no interface with that attribute.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<ProviderEmulator> StartAsync(
        Type api, ProviderEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return ListenAsync(new ProviderEmulator(api, options ?? new ProviderEmulatorOptions()), cancellationToken);
    }

    /// <summary>Scripts the answer to a declared operation, from now on. Token and parameters are checked before it is asked.</summary>
    /// <param name="method">The HTTP method, such as <c>GET</c>.</param>
    /// <param name="route">The route as the interface has it, its query included, such as <c>/pets/{id}</c> or <c>/pets?sort=name</c>.</param>
    /// <param name="answer">Gets the request and the values of the route, by the names in it.</param>
    /// <returns>The emulator.</returns>
    /// <exception cref="ArgumentException">The interface has no such operation.</exception>
    public ProviderEmulator OnOperation(string method, string route, Func<RecordedRequest, IReadOnlyDictionary<string, string>, ProviderAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var operation = _declaration.Operations.FirstOrDefault(declared =>
            declared.Route == route && declared.HttpMethod.Equals(method, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"No operation is declared as {method} {route}; declared are {string.Join(", ", _declaration.Operations.Select(static declared => $"{declared.HttpMethod} {declared.Route}"))}.",
                nameof(route));
        _answers[operation] = answer;
        return this;
    }

    /// <summary>Scripts the answer to a declared operation: always the same JSON.</summary>
    /// <param name="method">The HTTP method, such as <c>GET</c>.</param>
    /// <param name="route">The route as the interface has it, its query included, such as <c>/pets/{id}</c> or <c>/pets?sort=name</c>.</param>
    /// <param name="json">The body.</param>
    /// <returns>The emulator.</returns>
    /// <exception cref="ArgumentException">The interface has no such operation.</exception>
    public ProviderEmulator OnOperation(string method, string route, string json) => OnOperation(method, route, (_, _) => ProviderAnswer.Json(json));

    /// <summary>
    /// Answers the next requests to the API with an error as <see cref="ApiErrorsAttribute"/> declares it: with the status 200 where
    /// <see cref="ApiErrorsAttribute.FailsWhen"/> is set, else with 400; without the attribute the fields are <c>error</c> and <c>error_description</c>.
    /// </summary>
    /// <param name="count">How many requests get this answer.</param>
    /// <param name="code">The error code, which is written as a number if it is one.</param>
    /// <param name="description">What is said of it; nothing when null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than one.</exception>
    public void FailNextOperations(int count, string code, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        var errors = _declaration.Errors;
        FailNextRequests(count, errors.HasCondition ? HttpStatusCode.OK : HttpStatusCode.BadRequest, errors.Create(code, description).ToJsonString());
    }

    /// <summary>Lets the next token requests wait: 429 and <c>Retry-After</c> (RFC 6585 section 4).</summary>
    /// <param name="count">How many requests get this answer.</param>
    /// <param name="retryAfter">How long to wait, in whole seconds.</param>
    public void RateLimitNextTokenRequests(int count, TimeSpan retryAfter) => FailNextTokenRequests(
        count, HttpStatusCode.TooManyRequests, "{}", retryAfter: ((long)retryAfter.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>
    /// Demands a nonce in proofs from now on (RFC 9449 sections 8 and 9), at the token endpoint and of calls; those without it get
    /// <c>use_dpop_nonce</c> and the nonce. Each call of this method makes another nonce, and refuses the one before.
    /// </summary>
    public void DemandDPoPNonce() => _proofs.DemandNonce();

    /// <summary>Refuses every refresh token issued so far with <c>invalid_grant</c>. Access tokens stay good.</summary>
    public void RevokeAllRefreshTokens() => _grants.RefreshTokens.RevokeAll();

    /// <summary>Does what the authorization endpoint does after a person has signed in: hands out a code that can be redeemed once.</summary>
    /// <param name="redirectUri">The redirect URI of the authorization request.</param>
    /// <param name="codeChallenge">The <c>S256</c> challenge (RFC 7636 section 4.2); null for any proof key.</param>
    /// <param name="flow">The name of the flow. Default: the first authorization code flow of the interface.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The interface has no such flow.</exception>
    public string IssueAuthorizationCode(string redirectUri, string? codeChallenge = null, string? flow = null)
    {
        ArgumentNullException.ThrowIfNull(redirectUri);
        var declared = _declaration.Flows.FirstOrDefault(candidate => candidate.Flow == OAuthFlow.AuthorizationCode && (flow ?? candidate.Name) == candidate.Name)
            ?? throw new ArgumentException("No such authorization code flow is declared.", nameof(flow));
        return _grants.IssueCode(declared.Name, redirectUri, codeChallenge);
    }

    /// <summary>
    /// Whether a person who is sent to the authorization endpoint refuses: the browser then comes back with <c>access_denied</c>, and with a code
    /// otherwise. Default: <see langword="false"/>.
    /// </summary>
    public bool RefuseSignIns
    {
        get => _signIns.RefusesInBrowser;
        set => _signIns.RefusesInBrowser = value;
    }

    /// <summary>Does what a browser does with the address of an authorization request, and gives where it comes back to.</summary>
    /// <param name="authorizationUrl">The address that the client made.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The redirect URI with the answer in its query.</returns>
    /// <exception cref="InvalidOperationException">The request is not as declared; the message says why.</exception>
    public static async Task<Uri> SignInAsync(Uri authorizationUrl, CancellationToken cancellationToken = default)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(authorizationUrl, cancellationToken).ConfigureAwait(false);
        return answer.Headers.Location
            ?? throw new InvalidOperationException($"Nobody can sign in: {await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)}");
    }

    /// <summary>Lets a person agree to a sign-in on another device (RFC 8628 section 3.3). Until somebody decides it is pending.</summary>
    /// <param name="userCode">The code that the client shows.</param>
    /// <exception cref="ArgumentException">Nobody was given that code.</exception>
    public void ApproveDevice(string userCode) => Decide(userCode, isApproved: true);

    /// <summary>Lets a person refuse a sign-in on another device: the client gets <c>access_denied</c>.</summary>
    /// <param name="userCode">The code that the client shows.</param>
    /// <exception cref="ArgumentException">Nobody was given that code.</exception>
    public void DenyDevice(string userCode) => Decide(userCode, isApproved: false);

    private protected override bool IsTokenEndpoint(string path) => _declaration.Endpoints.Find(path) is not null;

    private void Decide(string userCode, bool isApproved)
    {
        ArgumentNullException.ThrowIfNull(userCode);
        var grant = _grants.FindDevice(userCode) ?? throw new ArgumentException("No device was given that code.", nameof(userCode));
        grant.Decide(isApproved);
    }

    private EmulatedResponse AnswerWithNonce(RecordedRequest request) => _proofs.WithNonce(Answer(request));

    private EmulatedResponse Answer(RecordedRequest request)
    {
        if (_declaration.Endpoints.Find(request.Path) is { } endpoint)
        {
            return _tokenEndpoint.Answer(request, endpoint, Address);
        }

        var found = _declaration.Operations
            .Select(operation => (Operation: operation, Values: operation.Match(request.Path)!))
            .Where(static match => match.Values is not null)
            .OrderBy(static match => match.Operation.IsLink)
            .ThenBy(static match => match.Values.Count)
            .ToList();
        var meant = found.FindAll(match => match.Operation.HttpMethod == request.Method);
        if (meant.Count == 0)
        {
            var allowed = string.Join(", ", found.Select(static match => match.Operation.HttpMethod).Distinct());
            return allowed.Length == 0
                ? EmulatedResponse.Empty(HttpStatusCode.NotFound)
                : EmulatedResponse.Empty(HttpStatusCode.MethodNotAllowed).With("Allow", allowed);
        }

        // Two operations may share a route and differ in the token: the one that the call is good for is meant.
        var verdict = _proofs.Examine(request);
        var (operation, values) = meant.Find(match => FindRefusal(request, match.Operation, verdict) is null);
        return operation is null ? FindRefusal(request, meant[0].Operation, verdict)!
            : _answers.TryGetValue(operation, out var answer) ? answer(request, values).ToResponse()
            : SampleBody.For(operation, _declaration.JsonContext, _declaration.Errors);
    }

    private EmulatedResponse? FindRefusal(RecordedRequest request, ProviderOperation operation, Lazy<DPoPVerdict> verdict) =>
        operation.NeedsToken && FindTokenRefusal(request, _declaration.FlowOf(operation), verdict) is { } refusal ? refusal
        : _declaration.Rules.FindMissing(request, operation) is { } missing
            ? EmulatedResponse.Json(HttpStatusCode.BadRequest, new JsonObject { ["error"] = "missing_parameter", ["parameter"] = missing })
        : null;

    private EmulatedResponse? FindTokenRefusal(RecordedRequest request, DeclaredFlow flow, Lazy<DPoPVerdict> verdict)
    {
        var value = flow.Use.TokenOf(request);
        if (!_grants.IsToken(value, flow.Name))
        {
            return flow.Use.Reject(request);
        }

        if (!flow.IsBound)
        {
            return null;
        }

        // The token is good, so that nothing but the proof can be to blame.
        AccessTokens.Find(value, out var token);
        return verdict.Value.Proof is not { } proof ? DPoPRules.Challenge(verdict.Value.Error!)
            : proof.IsFor(token!) ? null
            : DPoPRules.Challenge("invalid_dpop_proof");
    }

    private X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = _options.TimeProvider.GetUtcNow();
        return new CertificateRequest("CN=client", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }
}
