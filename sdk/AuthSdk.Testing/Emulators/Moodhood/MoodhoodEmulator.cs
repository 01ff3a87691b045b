namespace AuthSdk.Testing;

/// <summary>Moodhood video rooms: a client token first, and with it as bearer a user token; JSON token requests, HS256 JWTs.</summary>
/// <remarks>
/// Token endpoint <c>/v1/auth/token</c>, resources under <c>/v1/</c>. Seeded records are named in <see cref="MoodhoodSeed"/>.
/// </remarks>
public sealed class MoodhoodEmulator : Emulator
{
    private const string TokenPath = "/v1/auth/token";
    private readonly MoodhoodTokenEndpoint _tokenEndpoint;

    private readonly MoodhoodEmulatorOptions _options;

    private MoodhoodEmulator(MoodhoodEmulatorOptions options)
        : base(options)
    {
        _options = options;
        var users = new MoodhoodUsers(options);
        _tokenEndpoint = new MoodhoodTokenEndpoint(options, users, AccessTokens);

        var authorization = new MoodhoodAuthorization(options, AccessTokens);
        Routes = new RouteTable
        {
            UnknownPath = static _ => MoodhoodErrors.NotFound(),
            UnknownMethod = static (_, _) => MoodhoodErrors.NotFound(),
        }.Map("POST", TokenPath, _tokenEndpoint.Answer);
        new MoodhoodUserOperations(users, authorization).AddTo(Routes);
        new MoodhoodSpaceOperations(new MoodhoodSpaces(options.TimeProvider), authorization).AddTo(Routes);
    }

    /// <summary>How many password grants succeeded with a good client token as bearer.</summary>
    public int PasswordGrantsWithClientToken => _tokenEndpoint.PasswordGrantsWithClientToken;

    /// <summary>How many password grants succeeded without one.</summary>
    public int PasswordGrantsWithoutClientToken => _tokenEndpoint.PasswordGrantsWithoutClientToken;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Server"] = new Uri(Address, "/v1").AbsoluteUri,
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
    public static Task<MoodhoodEmulator> StartAsync(
        MoodhoodEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        ListenAsync(new MoodhoodEmulator(options ?? new MoodhoodEmulatorOptions()), cancellationToken);

    private protected override bool IsTokenEndpoint(string path) => path == TokenPath;
}
