namespace AuthSdk;

/// <summary>Declares how an API's requests carry the access token, if not as <c>Authorization: Bearer</c> (RFC 6750 section 2.1).</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AccessTokenUseAttribute : Attribute
{
    /// <summary>
    /// Where the token travels. Default: <see cref="ParameterLocation.Header"/>. In a query it ends up in the access logs of every server on
    /// the way.
    /// </summary>
    public ParameterLocation In { get; set; } = ParameterLocation.Header;

    /// <summary>The header or query parameter. Default: <c>Authorization</c>, or <c>access_token</c> in a query (RFC 6750 section 2.3).</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The word before the token. Default: <c>Bearer</c> in <c>Authorization</c>, none in another header. The empty text means none.
    /// </summary>
    public string? Scheme { get; set; }

    /// <summary>The flow whose tokens this is about. What names a flow goes before what is said of all. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
