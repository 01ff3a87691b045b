namespace AuthSdk;

/// <summary>Which of a flow's requests to the authorization server a declaration is about.</summary>
public enum TokenGrant
{
    /// <summary>All of them.</summary>
    All = 0,

    /// <summary>Those with the flow's own grant.</summary>
    Initial = 1,

    /// <summary>Those with the refresh grant (RFC 6749 section 6).</summary>
    Refresh = 2,

    /// <summary>
    /// Those that a browser sends to the authorization endpoint (RFC 6749 section 4.1.1), where all of it travels in the query, or that are pushed
    /// (RFC 9126 section 2.1), where it is a form.
    /// </summary>
    Authorization = 3,

    /// <summary>Those to the device authorization endpoint (RFC 8628 section 3.1).</summary>
    DeviceAuthorization = 4,
}
