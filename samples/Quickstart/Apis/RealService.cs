using Microsoft.Extensions.Configuration;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>Where the real service is, and who is calling.</summary>
/// <param name="BaseUrl">What <c>--base-url</c> said.</param>
/// <param name="TokenUrl">What <c>--token-url</c> said; otherwise the provider's documented address is used.</param>
internal sealed record RealService(Uri BaseUrl, Uri? TokenUrl)
{
    /// <summary>What user secrets and the environment say of an API; what they do not say the options complain about.</summary>
    public static IConfiguration Settings(string api) =>
        new ConfigurationBuilder().AddUserSecrets<RealService>(optional: true).AddEnvironmentVariables().Build().GetSection(api);
}
