using System.Diagnostics.CodeAnalysis;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>
/// One registration of an API: its options, and the tokens made of them. When the configuration changes, both are made anew, so that a
/// corrected secret helps at once; faulty new options are reported and the old ones stay in use.
/// </summary>
internal sealed class RegisteredApi<
    TApi,
    TClient,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
    TTokens> : IDisposable
    where TApi : class
    where TClient : class, TApi
    where TOptions : class
    where TTokens : ApiTokens
{
    private readonly ApiClientDefinition<TApi, TClient, TOptions, TTokens> _definition;
    private readonly Func<HttpClient> _tokenHttp;
    private readonly ApiRuntime _runtime;
    private readonly IDisposable? _subscription;
    private volatile Made _made;

    public RegisteredApi(
        ApiClientDefinition<TApi, TClient, TOptions, TTokens> definition,
        string optionsName,
        IOptionsMonitor<TOptions> options,
        Func<HttpClient> tokenHttp,
        ApiRuntime runtime)
    {
        _definition = definition;
        _tokenHttp = tokenHttp;
        _runtime = runtime;
        _made = Make(options.Get(optionsName));
        _subscription = options.OnChange((_, name) =>
        {
            if (name == optionsName)
            {
                Reload(options, optionsName);
            }
        });
    }

    public TTokens Tokens => _made.Tokens;

    public TClient CreateClient(HttpClient http, IServiceProvider services)
    {
        var made = _made;
        return _definition.CreateClient(http, made.Options, made.Tokens, services);
    }

    public void Dispose() => _subscription?.Dispose();

    private void Reload(IOptionsMonitor<TOptions> options, string optionsName)
    {
        try
        {
            _made = Make(options.Get(optionsName));
        }
        catch (OptionsValidationException faulty)
        {
            RegistrationLog.ReloadRefused(_runtime.LoggerFactory.CreateLogger("AuthSdk.Registration"), _definition.Name, string.Join(" ", faulty.Failures));
        }
    }

    private Made Make(TOptions options)
    {
        var tokenEndpoint = new TokenEndpointClient(
            _tokenHttp, _runtime.TimeProvider, _runtime.LoggerFactory, _definition.AllowInsecureHttp(options));
        return new Made(options, _definition.CreateTokens(options, tokenEndpoint, _runtime));
    }

    private sealed record Made(TOptions Options, TTokens Tokens);
}
