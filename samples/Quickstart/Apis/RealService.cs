namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>Where the real service is, and who is calling.</summary>
/// <param name="BaseUrl">What <c>--base-url</c> said.</param>
/// <param name="TokenUrl">What <c>--token-url</c> said; otherwise the provider's documented address is used.</param>
internal sealed record RealService(Uri BaseUrl, Uri? TokenUrl)
{
    /// <summary>A value from the environment; <see langword="null"/> if it is not set, which the options then complain about.</summary>
    public static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
