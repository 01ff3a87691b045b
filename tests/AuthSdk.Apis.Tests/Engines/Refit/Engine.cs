using System.Text.Json;
using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>What differs where Refit implements the interfaces. <c>Engines/AuthSdk</c> has the other half.</summary>
internal static class Engine
{
    /// <summary>Asserts that the API refuses a call. Refit does not know the API's errors, but can read them.</summary>
    public static async Task<Refusal<TError>> RefusedAsync<TError>(Func<Task> call)
        where TError : class
    {
        var refused = await Assert.ThrowsAnyAsync<ApiException>(call);
        return new(refused.StatusCode, refused.Content, await ReadAsync<TError>(refused), refused.Headers.RetryAfter?.Delta);
    }

    /// <summary>Asserts that a call is not made, because of its token. To Refit that is any failure to send, which some versions wrap.</summary>
    public static async Task<OAuthException> OAuthFailureAsync(Func<Task> call)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(call);
        return Assert.IsType<OAuthException>(failure is OAuthException ? failure : failure.InnerException);
    }

    public static Connection<CareCentricApiTokens> Connect(
        CareCentricApiOptions options, out ICareCentricApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = CareCentricApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<CareCentricSystemApiTokens> Connect(
        CareCentricSystemApiOptions options, out ICareCentricSystemApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = CareCentricSystemApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<KmhfrApiTokens> Connect(
        KmhfrApiOptions options, out IKmhfrApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = KmhfrApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<MoodhoodApiTokens> Connect(
        MoodhoodApiOptions options, out IMoodhoodApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = MoodhoodApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<MoodhoodPersonalApiTokens> Connect(
        MoodhoodPersonalApiOptions options, out IMoodhoodPersonalApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = MoodhoodPersonalApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<MskBlazeApiTokens> Connect(
        MskBlazeApiOptions options, out IMskBlazeApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = MskBlazeApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<MskBlazeV1ApiTokens> Connect(
        MskBlazeV1ApiOptions options, out IMskBlazeV1Api api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = MskBlazeV1Api.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<OpenCrvsApiTokens> Connect(
        OpenCrvsApiOptions options, out IOpenCrvsApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = OpenCrvsApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<OpenCrvs2ApiTokens> Connect(
        OpenCrvs2ApiOptions options, out IOpenCrvs2Api api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = OpenCrvs2Api.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    public static Connection<OpenCrvsWebhooksApiTokens> Connect(
        OpenCrvsWebhooksApiOptions options, out IOpenCrvsWebhooksApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        api = OpenCrvsWebhooksApi.Create(options, out var tokens, handler, clock, loggers);
        return new(tokens, api);
    }

    private static async Task<TError?> ReadAsync<TError>(ApiException refused)
        where TError : class
    {
        try
        {
            return string.IsNullOrEmpty(refused.Content) ? null : await refused.GetContentAsAsync<TError>();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
