namespace AuthSdk;

/// <summary>The HTTP method of a token request.</summary>
public enum TokenRequestMethod
{
    /// <summary>What RFC 6749 section 3.2 demands.</summary>
    Post = 0,

    /// <summary>Has no body: the parameters travel in the query unless declared otherwise. Caches and logs keep such requests.</summary>
    Get = 1,
}
