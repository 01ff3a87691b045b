namespace AuthSdk;

/// <summary>What stands between scopes on the wire.</summary>
public enum ScopeSeparator
{
    /// <summary>A space (RFC 6749 section 3.3).</summary>
    Space = 0,

    /// <summary>A comma.</summary>
    Comma = 1,

    /// <summary>A plus sign, which forms and queries carry as <c>%2B</c>; a bare <c>+</c> there is <see cref="Space"/>.</summary>
    Plus = 2,
}
