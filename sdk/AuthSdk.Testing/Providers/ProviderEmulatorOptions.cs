using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Settings of a <see cref="ProviderEmulator"/>. The declaration says the rest.</summary>
public sealed class ProviderEmulatorOptions : EmulatorOptions
{
    /// <summary>
    /// Values of the client's options, by name, such as <c>ClientId</c> or <c>Tenant</c>. Default: made-up ones, secrets with
    /// characters that a careless encoder changes; <see cref="Emulator.Settings"/> has them all.
    /// </summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>How long an access token is good, in whole seconds. Default: what is declared, or an hour.</summary>
    public TimeSpan? AccessTokenLifetime { get; init; }

    /// <summary>Whether each refresh spends the refresh token and issues another (RFC 6749 section 6). Default: <see langword="true"/>.</summary>
    public bool RotateRefreshTokens { get; init; } = true;

    /// <summary>Scopes that are granted beside the declared ones. Where none are declared and none are here, all are granted.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>
    /// Whether parameters that are not declared may be sent, as a hook of the emitted flow does. Default: <see langword="false"/>; they are
    /// refused with <c>invalid_request</c>.
    /// </summary>
    public bool AllowUndeclaredParameters { get; init; }

    /// <summary>
    /// Looks at a token request that is otherwise right, such as at its assertion; what it does not accept is refused with
    /// <c>invalid_grant</c>. Default: all is accepted.
    /// </summary>
    public Func<RecordedRequest, bool>? AcceptTokenRequest { get; init; }

    /// <summary>How long the codes of a sign-in on another device are good (RFC 8628 section 3.2), in whole seconds. Default: ten minutes.</summary>
    public TimeSpan DeviceCodeLifetime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a client has to wait between two questions for the token of such a sign-in, in whole seconds. Who asks sooner gets <c>slow_down</c>.
    /// Default: five seconds.
    /// </summary>
    public TimeSpan DeviceInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long a pushed authorization request waits for its browser (RFC 9126 section 2.2), in whole seconds. Default: a minute.
    /// </summary>
    public TimeSpan PushedAuthorizationLifetime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Values of declared extra fields of the token response, by the name that is declared. Default: samples of their type.</summary>
    public IReadOnlyDictionary<string, JsonNode> TokenFields { get; init; } = new Dictionary<string, JsonNode>();
}
