namespace AuthSdk;

/// <summary>
/// Declares how an API writes the errors of its operations, and which of its answers are errors although their status is one of success.
/// The names are ways from the top of the body: <c>error.code</c>, <c>errors.0.message</c>. A number is the index into an array; a dot that
/// belongs to a name is doubled; a string on the way is read as JSON.
/// </summary>
/// <remarks>
/// It holds for the operations of the interface that read an answer to its end, or nothing of it. What hands out its answer (a stream, the
/// content, the whole response, or items one by one) leaves that to its caller. Of an answer with a status of success only JSON is looked at, and no
/// more than 16 KiB of it: a larger one is no error. An answer that rejects the token (<see cref="TokenRejectionAttribute"/>) is dealt with
/// before; what is rejected a second time is then an error.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ApiErrorsAttribute : Attribute
{
    /// <summary>
    /// When an answer with a status of success is an error: <c>ok=false</c> (the field has the value), <c>errcode!=0</c> (it is there and
    /// has another value) or <c>error</c> (it is there). Null counts as absent. Default: never.
    /// </summary>
    public string? FailsWhen { get; set; }

    /// <summary>Where the code is that <see cref="Http.ApiException.ErrorCode"/> tells; text or a number. Default: <c>error</c>.</summary>
    public string? Code { get; set; }

    /// <summary>
    /// Where the text is that <see cref="Http.ApiException.ErrorDescription"/> tells; an array of strings is joined. Default: <c>error_description</c>.
    /// </summary>
    public string? Description { get; set; }
}
