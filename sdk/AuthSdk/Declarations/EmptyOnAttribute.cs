namespace AuthSdk;

/// <summary>
/// Says that an answer means "nothing" instead of an error, for APIs that answer 404 to a search without matches. The operation then gives
/// back an empty collection, text or stream, and else <see langword="null"/>. On an interface it holds for all operations that can give back nothing.
/// </summary>
/// <remarks>Where Refit implements the interface, Refit's own exceptions count instead.</remarks>
/// <param name="statusCode">
/// The status, from 300 to 599; from 200 on where <see cref="ApiErrorsAttribute.FailsWhen"/> is declared, and then with a <see cref="Text"/>.
/// </param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class EmptyOnAttribute(int statusCode) : Attribute
{
    /// <summary>The status.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>
    /// What the body of such an answer contains, compared without case, where the status alone may mean something else. Default: any body.
    /// Only the first 16,384 characters are looked at.
    /// </summary>
    public string? Text { get; set; }
}
