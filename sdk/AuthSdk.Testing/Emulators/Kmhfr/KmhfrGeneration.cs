namespace AuthSdk.Testing;

/// <summary>The two generations of the registry's server, which answer some errors differently.</summary>
public enum KmhfrGeneration
{
    /// <summary>
    /// The second, in production: <c>invalid_grant</c> and its like are 401, and a bad bearer token counts as none, which makes list
    /// operations of facilities and community units fail with 500 instead of 401.
    /// </summary>
    G2,

    /// <summary>The third: only <c>invalid_client</c> is 401 at the token endpoint, and resources without a good token are 401.</summary>
    G3,
}
