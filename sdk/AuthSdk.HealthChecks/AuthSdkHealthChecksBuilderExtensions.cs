using AuthSdk.HealthChecks;
using AuthSdk.Tokens;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers health checks of access tokens.</summary>
public static class AuthSdkHealthChecksBuilderExtensions
{
    /// <summary>Adds a check of whether an API can get its access tokens.</summary>
    /// <typeparam name="TTokens">The emitted tokens of the API, such as <c>PetApiTokens</c>.</typeparam>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check. Default: the name of <typeparamref name="TTokens"/>.</param>
    /// <param name="flow">The flow to look at. Default: the API's first one.</param>
    /// <param name="registration">The name of the API's registration; <see langword="null"/> for the one without a name.</param>
    /// <param name="requestToken">
    /// Whether the check obtains a token when there is no usable one. Default: <see langword="false"/>; it sends nothing. Without effect where each
    /// call has credentials of its own: there is nobody to ask for.
    /// </param>
    /// <param name="failureStatus">What to report instead of unhealthy.</param>
    /// <param name="tags">The tags of the check.</param>
    /// <param name="timeout">How long the check may take; matters where it obtains a token.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddAuthSdk<TTokens>(
        this IHealthChecksBuilder builder,
        string? name = null,
        string? flow = null,
        string? registration = null,
        bool requestToken = false,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name ?? typeof(TTokens).Name,
            services => new TokenHealthCheck(services.GetRequiredKeyedService<TTokens>(registration), flow, requestToken),
            failureStatus,
            tags,
            timeout));
    }
}
