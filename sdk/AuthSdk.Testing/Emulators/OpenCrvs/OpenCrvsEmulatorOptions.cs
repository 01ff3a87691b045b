namespace AuthSdk.Testing;

/// <summary>Settings of an <see cref="OpenCrvsEmulator"/>.</summary>
public sealed class OpenCrvsEmulatorOptions : EmulatorOptions
{
    private static readonly TimeSpan ImportLifetime = TimeSpan.FromSeconds(604800);
    private static readonly string[] ScopesOfV1 =
    [
        "notification-api", "record.create[event=birth|death]", "record.notify[event=birth|death]", "recordsearch",
        "record.registered.request-correction[event=birth|death]", "record.registered.correct[event=birth|death]", "webhook",
    ];
    private static readonly string[] ScopesOfV2 =
    [
        "type=record.create", "type=record.notify&event=birth,death", "type=record.read", "type=record.search", "type=record.request-correction",
        "type=record.correct",
    ];

    /// <summary>The API generation; <see cref="OpenCrvsGeneration.V1"/> unless set.</summary>
    public OpenCrvsGeneration Generation { get; init; } = OpenCrvsGeneration.V1;

    /// <summary>The registered client, a UUID.</summary>
    public string ClientId { get; init; } = "00000000-0000-4000-8000-00000000c11e";

    /// <summary>The client's secret, a UUID.</summary>
    public string ClientSecret { get; init; } = "00000000-0000-4000-8000-0000005ec3e7";

    /// <summary>How long an access token is good; 600 s unless set. The answer does not say it, only the token's <c>exp</c> does.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromSeconds(600);

    /// <summary>
    /// The scopes fixed when the client was created; null, the default, gives those that the emulated operations need, but for the index
    /// (<c>record.reindex</c>), imports (<c>record.import</c>, which makes tokens of 1.x live a week) and clients (<c>integration.create</c>).
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The client's <c>sha_secret</c>, a UUID: what deliveries of the webhooks service are signed with.</summary>
    public string WebhookSecret { get; init; } = "00000000-0000-4000-8000-0000005a5ec2";

    /// <summary>How many searches through GraphQL are answered before the quota is used up; 2000 unless set.</summary>
    public int DailyRecordSearches { get; init; } = 2000;

    internal TimeSpan GrantedLifetime => !IsV2 && GrantedScopes.Contains("record.import") ? ImportLifetime : AccessTokenLifetime;

    internal bool IsV2 => Generation == OpenCrvsGeneration.V2;

    internal IReadOnlyList<string> GrantedScopes => Scopes ?? (IsV2 ? ScopesOfV2 : ScopesOfV1);
}
