namespace AuthSdk.Testing;

/// <summary>Settings of an <see cref="OpenCrvsEmulator"/>.</summary>
public sealed class OpenCrvsEmulatorOptions : EmulatorOptions
{
    private static readonly string[] ScopesOfV1 =
        ["notification-api", "record.create[event=birth|death]", "record.notify[event=birth|death]", "recordsearch"];
    private static readonly string[] ScopesOfV2 =
        ["type=record.create", "type=record.notify&event=birth,death", "type=record.read", "type=record.search"];

    /// <summary>The API generation; <see cref="OpenCrvsGeneration.V1"/> unless set.</summary>
    public OpenCrvsGeneration Generation { get; init; } = OpenCrvsGeneration.V1;

    /// <summary>The registered client, a UUID.</summary>
    public string ClientId { get; init; } = "00000000-0000-4000-8000-00000000c11e";

    /// <summary>The client's secret, a UUID.</summary>
    public string ClientSecret { get; init; } = "00000000-0000-4000-8000-0000005ec3e7";

    /// <summary>How long an access token is good; 600 s unless set. The answer does not say it, only the token's <c>exp</c> does.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromSeconds(600);

    /// <summary>The scopes fixed when the client was created; null, the default, gives those that every emulated operation needs.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    internal bool IsV2 => Generation == OpenCrvsGeneration.V2;

    internal IReadOnlyList<string> GrantedScopes => Scopes ?? (IsV2 ? ScopesOfV2 : ScopesOfV1);
}
