namespace AuthSdk.Testing;

/// <summary>Settings of a <see cref="KmhfrEmulator"/>.</summary>
public sealed class KmhfrEmulatorOptions : EmulatorOptions
{
    /// <summary>The server generation; <see cref="KmhfrGeneration.G2"/> unless set.</summary>
    public KmhfrGeneration Generation { get; init; } = KmhfrGeneration.G2;

    /// <summary>The registered client: <c>kmhfr-client</c> unless set.</summary>
    public string ClientId { get; init; } = "kmhfr-client";

    /// <summary>The client's secret; the default has characters that a careless encoder changes.</summary>
    public string ClientSecret { get; init; } = "s3cr$t&plus+100% é";

    /// <summary>The account's email address, which is its user name: <c>clerk+ward@facility.test</c> unless set.</summary>
    public string Username { get; init; } = "clerk+ward@facility.test";

    /// <summary>The account's password; the default has characters that a careless encoder changes.</summary>
    public string Password { get; init; } = "p@ss word&more=100%+é";

    /// <summary>How long an access token is good, in whole seconds on the wire; 36000 s unless set.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromSeconds(36000);

    /// <summary>Whether the client is registered for the password grant; when not, it is an <c>unauthorized_client</c>.</summary>
    public bool AllowPasswordGrant { get; init; } = true;
}
