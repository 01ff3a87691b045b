namespace AuthSdk.Testing;

/// <summary>Settings of a <see cref="MoodhoodEmulator"/>.</summary>
public sealed class MoodhoodEmulatorOptions : EmulatorOptions
{
    /// <summary>The integration's client: <c>brave-otter</c> unless set.</summary>
    public string ClientId { get; init; } = "brave-otter";

    /// <summary>The client's secret; the default has characters that JSON must escape.</summary>
    public string ClientSecret { get; init; } = "s3cr\"t\\plus+100% é";

    /// <summary>The user's email address, which is what <c>username</c> means here: <c>host@example.test</c> unless set.</summary>
    public string Username { get; init; } = "host@example.test";

    /// <summary>The user's password; the default has characters that JSON must escape.</summary>
    public string Password { get; init; } = "p\"ss\\word+é";

    /// <summary>A personal token that acts for the user and never expires; null, the default, for none.</summary>
    public string? PersonalToken { get; init; }

    /// <summary>How long an access token is good, by its <c>exp</c>; seven days unless set.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long a refresh token is good, by its <c>exp</c>; 21 days unless set.</summary>
    public TimeSpan RefreshTokenLifetime { get; init; } = TimeSpan.FromDays(21);

    /// <summary>
    /// Whether the password grant is refused (401) without a client token as bearer; false unless set: it is then only counted.
    /// </summary>
    public bool RequireClientTokenForPasswordGrant { get; init; }

    /// <summary>Whether the undocumented refresh grant is served; false unless set: it is then an <c>unsupported_grant_type</c>.</summary>
    public bool AllowRefreshGrant { get; init; }

    /// <summary>How the address of a recording is told: the bare address unless set.</summary>
    public MoodhoodDownloadAnswer DownloadAnswer { get; init; }

    /// <summary>Whether a part of a recording can be asked for with <c>Range</c>; otherwise the whole file comes. True unless set.</summary>
    public bool ServesFileRanges { get; init; } = true;
}
