namespace AuthSdk.CareCentric;

/// <summary>Finds extensions by what they mean.</summary>
public static class ExtensionLookup
{
    /// <summary>The first extension with a URL.</summary>
    /// <param name="extensions">The extensions of a resource or of a part of one; <see langword="null"/> is none.</param>
    /// <param name="url">The URL, such as one of <see cref="ExtensionUrls"/>; inside another extension a plain name.</param>
    /// <returns>The extension, or <see langword="null"/> if there is none.</returns>
    public static Extension? Find(this IReadOnlyList<Extension>? extensions, string url) => extensions.FindAll(url).FirstOrDefault();

    /// <summary>All extensions with a URL.</summary>
    /// <param name="extensions">The extensions of a resource or of a part of one; <see langword="null"/> is none.</param>
    /// <param name="url">The URL, such as one of <see cref="ExtensionUrls"/>; inside another extension a plain name.</param>
    public static IEnumerable<Extension> FindAll(this IReadOnlyList<Extension>? extensions, string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return (extensions ?? []).Where(extension => extension.Url == url);
    }
}
