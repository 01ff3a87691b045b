namespace AuthSdk;

/// <summary>
/// Declares an answer by which an API says, besides 401, that it no longer accepts the access token. The token is then renewed once and
/// the call repeated once, under the same rules as after a 401.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenRejectionAttribute : Attribute
{
    /// <summary>Declares the answer.</summary>
    /// <param name="status">Its status. An answer with a status of success needs a <see cref="Field"/> as well.</param>
    public TokenRejectionAttribute(int status) => Status = status;

    /// <summary>The status.</summary>
    public int Status { get; }

    /// <summary>
    /// A field that the JSON body must have as well: the names on the way there, separated by dots, such as <c>error.code</c>. A number is
    /// the index into an array. Bodies of more than 16 KiB are not looked at. Default: the status is enough.
    /// </summary>
    public string? Field { get; set; }

    /// <summary>The value of the <see cref="Field"/>, a number or a boolean as its text. Default: any but null.</summary>
    public string? Value { get; set; }

    /// <summary>
    /// The flow whose tokens this is about. For its status, what names a flow goes before what is said of all. Default: all flows of the interface.
    /// </summary>
    public string? Flow { get; set; }
}
