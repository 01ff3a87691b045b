namespace AuthSdk.Http;

/// <summary>Sends the parameters that have no other use as the parts of a <c>multipart/form-data</c> body (RFC 7578), each named like its parameter.</summary>
/// <param name="boundaryText">
/// What the boundary begins with; the rest is random, for each request, so that no content can contain it. At most 30 characters that RFC 2046 section 5.1.1
/// allows in boundaries.
/// </param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class MultipartAttribute(string boundaryText = "") : Attribute
{
    /// <summary>What the boundary begins with.</summary>
    public string BoundaryText { get; } = boundaryText;
}
