namespace AuthSdk;

/// <summary>
/// Declares what an error code of an API's token endpoint means in the words of RFC 6749 section 5.2. What follows from it follows: a
/// wrong client is not asked for again and again, a busy server is.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenErrorCodeAttribute : Attribute
{
    /// <summary>Declares the meaning of a code.</summary>
    /// <param name="code">The provider's code; a number as its digits.</param>
    /// <param name="meaning">
    /// A standard code. Permanent: <c>invalid_client</c>, <c>invalid_grant</c>, <c>invalid_scope</c>, <c>unauthorized_client</c>,
    /// <c>unsupported_grant_type</c>. Temporary: <c>temporarily_unavailable</c>, <c>server_error</c>, <c>slow_down</c>. Neither:
    /// <c>invalid_request</c>, <c>access_denied</c>, <c>invalid_target</c>.
    /// </param>
    public TokenErrorCodeAttribute(string code, string meaning)
    {
        Code = code;
        Meaning = meaning;
    }

    /// <summary>The provider's code.</summary>
    public string Code { get; }

    /// <summary>The standard code.</summary>
    public string Meaning { get; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
