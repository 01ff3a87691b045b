namespace AuthSdk.Samples.Gallery;

/// <summary>A request as it went out.</summary>
/// <param name="IsToken">Whether it asked for a token, or for the codes before one.</param>
/// <param name="Line">The method and the URL.</param>
/// <param name="Headers">The headers, without those of the body.</param>
/// <param name="Body">The body, if there was one.</param>
internal sealed record GalleryRequest(bool IsToken, string Line, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Body)
{
    /// <summary>The value of a header, or <see langword="null"/>.</summary>
    public string? this[string name] => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public static async Task<GalleryRequest> ReadAsync(HttpRequestMessage request, bool isToken, CancellationToken cancellationToken) => new(
        isToken,
        $"{request.Method} {request.RequestUri!.AbsoluteUri}",
        [.. request.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()))],
        request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
}
