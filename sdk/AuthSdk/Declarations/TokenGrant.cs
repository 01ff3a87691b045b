namespace AuthSdk;

/// <summary>Which of a flow's requests to the token endpoint a declaration is about.</summary>
public enum TokenGrant
{
    /// <summary>All of them.</summary>
    All = 0,

    /// <summary>Those with the flow's own grant.</summary>
    Initial = 1,

    /// <summary>Those with the refresh grant (RFC 6749 section 6).</summary>
    Refresh = 2,
}
