using System.Net;

namespace AuthSdk.Testing;

/// <summary>What a <see cref="ProviderEmulator"/> answers to an operation.</summary>
/// <param name="Status">The status.</param>
public sealed record ProviderAnswer(HttpStatusCode Status = HttpStatusCode.OK)
{
    /// <summary>The body. Default: none.</summary>
    public string Body { get; init; } = "";

    /// <summary>What the body is labelled as. Default: <c>application/json</c>.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Further headers, a name and a value each. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>An answer with a body of JSON.</summary>
    /// <param name="body">The text of the body.</param>
    /// <param name="status">The status.</param>
    /// <returns>The answer.</returns>
    public static ProviderAnswer Json(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Body = body };

    internal EmulatedResponse ToResponse() => Headers.Aggregate(
        Body.Length == 0 ? EmulatedResponse.Empty(Status) : EmulatedResponse.Text(Status, Body, ContentType),
        static (response, header) => response.With(header.Key, header.Value));
}
