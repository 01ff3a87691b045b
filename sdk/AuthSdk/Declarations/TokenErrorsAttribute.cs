namespace AuthSdk;

/// <summary>
/// Declares where an API's token endpoint writes its errors, if not as RFC 6749 section 5.2 has it. The names are ways from the top of the
/// body, whatever the envelope: <c>error.code</c>, <c>errors.0.message</c>. A number is the index into an array; a dot that belongs to a
/// name is doubled; a string on the way is read as JSON.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenErrorsAttribute : Attribute
{
    /// <summary>Where the error code is; text or a number. Default: <c>error</c>.</summary>
    public string? Code { get; set; }

    /// <summary>Where the description is. Default: <c>error_description</c>.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// When an answer with a status of success is an error: <c>ok=false</c> (the field has the value), <c>errcode!=0</c> (it is there and
    /// has another value) or <c>error</c> (it is there). Null counts as absent. Without a condition, an answer with a code and without an
    /// access token is an error.
    /// </summary>
    public string? FailsWhen { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
