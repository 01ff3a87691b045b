using System.Diagnostics.CodeAnalysis;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>The tokens of an API without a container, and the connections that they and the API's requests travel over.</summary>
internal static class ApiTransport
{
    /// <summary>Checks the options and makes the tokens.</summary>
    /// <exception cref="OptionsValidationException">The options have faults; all of them are listed.</exception>
    public static ApiTransport<TTokens> Create<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TTokens>(
        ApiDefinition<TOptions, TTokens> definition,
        TOptions options,
        HttpMessageHandler? handler,
        TimeProvider? timeProvider,
        ILoggerFactory? loggerFactory)
        where TOptions : class
        where TTokens : ApiTokens
    {
        ArgumentNullException.ThrowIfNull(options);

        var failures = new List<string>();
        definition.Validate(options, failures);
        if (failures.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), failures);
        }

        // Without a certificate of their own, token requests share the connections of the others.
        var ownsHandler = handler is null;
        var certificate = ownsHandler ? definition.ClientCertificate?.Invoke(options) : null;
        handler ??= PrimaryHandler.Create(definition.CertificateBoundTokens ? certificate : null);
        var tokenHandler = certificate is null || definition.CertificateBoundTokens ? handler : PrimaryHandler.Create(certificate);
        var tokenHttp = new HttpClient(tokenHandler, disposeHandler: false);
        var runtime = new ApiRuntime(timeProvider ?? TimeProvider.System, loggerFactory ?? NullLoggerFactory.Instance);
        return new ApiTransport<TTokens>(definition.Connect(options, () => tokenHttp, runtime), handler, ownsHandler);
    }
}

/// <summary>What <see cref="ApiTransport"/> makes.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Handler">Sends all requests.</param>
/// <param name="OwnsHandler">Whether the connections end with the client; a handler of the caller's stays the caller's.</param>
internal sealed record ApiTransport<TTokens>(TTokens Tokens, HttpMessageHandler Handler, bool OwnsHandler)
    where TTokens : ApiTokens
{
    /// <summary>The HTTP client of the API's operations.</summary>
    /// <param name="last">The handler before the connections.</param>
    /// <param name="first">The handler that requests come to first; the last one, if there is no other.</param>
    public HttpClient CreateClient(DelegatingHandler last, DelegatingHandler? first = null)
    {
        last.InnerHandler = Handler;
        if (first is not null)
        {
            first.InnerHandler = last;
        }

        return new HttpClient(first ?? last, disposeHandler: OwnsHandler);
    }
}
