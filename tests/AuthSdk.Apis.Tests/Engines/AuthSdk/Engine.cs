using System.Net;
using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>What differs where AuthSdk implements the interfaces. <c>Engines/Refit</c> has the other half.</summary>
internal static class Engine
{
    /// <summary>Asserts that the API refuses a call.</summary>
    public static async Task<Refusal<TError>> RefusedAsync<TError>(Func<Task> call)
        where TError : class
    {
        var refused = await Assert.ThrowsAsync<ApiException<TError>>(call);
        return new(refused.StatusCode, refused.Content, refused.Error, refused.RetryAfter);
    }

    /// <summary>Asserts that a call is not made, because of its token.</summary>
    public static Task<OAuthException> OAuthFailureAsync(Func<Task> call) => Assert.ThrowsAsync<OAuthException>(call);

    public static Connection<CareCentricApiTokens> Connect(
        CareCentricApiOptions options, out ICareCentricApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = CareCentricApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<CareCentricSystemApiTokens> Connect(
        CareCentricSystemApiOptions options, out ICareCentricSystemApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = CareCentricSystemApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<KmhfrApiTokens> Connect(
        KmhfrApiOptions options, out IKmhfrApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = KmhfrApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<MoodhoodApiTokens> Connect(
        MoodhoodApiOptions options, out IMoodhoodApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = MoodhoodApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<MoodhoodPersonalApiTokens> Connect(
        MoodhoodPersonalApiOptions options, out IMoodhoodPersonalApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = MoodhoodPersonalApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<MskBlazeApiTokens> Connect(
        MskBlazeApiOptions options, out IMskBlazeApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = MskBlazeApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<MskBlazeV1ApiTokens> Connect(
        MskBlazeV1ApiOptions options, out IMskBlazeV1Api api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = MskBlazeV1Api.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<OpenCrvsApiTokens> Connect(
        OpenCrvsApiOptions options, out IOpenCrvsApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = OpenCrvsApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<OpenCrvs2ApiTokens> Connect(
        OpenCrvs2ApiOptions options, out IOpenCrvs2Api api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = OpenCrvs2Api.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }

    public static Connection<OpenCrvsWebhooksApiTokens> Connect(
        OpenCrvsWebhooksApiOptions options, out IOpenCrvsWebhooksApi api, HttpMessageHandler? handler = null, TimeProvider? clock = null, ILoggerFactory? loggers = null)
    {
        var client = OpenCrvsWebhooksApi.Create(options, handler, clock, loggers);
        api = client;
        return new(client.Tokens, client);
    }
}
