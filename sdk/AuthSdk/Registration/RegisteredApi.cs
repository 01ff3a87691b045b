using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Tokens;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace AuthSdk.Registration;

/// <summary>
/// One registration of an API: its options, and the tokens made of them. When the options change, both are made anew, so that a corrected
/// secret helps at once; faulty new options are reported and the old ones stay in use.
/// </summary>
internal sealed class RegisteredApi<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
    TTokens> : IDisposable
    where TOptions : class
    where TTokens : ApiTokens
{
    private readonly ApiDefinition<TOptions, TTokens> _definition;
    private readonly Func<HttpClient> _tokenHttp;
    private readonly ApiRuntime _runtime;
    private readonly IOptionsFactory<TOptions> _options;
    private readonly string _optionsName;
    private readonly List<IDisposable> _subscriptions = [];
    private readonly object _gate = new();
    private volatile Made _made;

    public RegisteredApi(
        ApiDefinition<TOptions, TTokens> definition,
        string optionsName,
        IOptionsFactory<TOptions> options,
        IEnumerable<IOptionsChangeTokenSource<TOptions>> changes,
        Func<HttpClient> tokenHttp,
        ApiRuntime runtime)
    {
        _definition = definition;
        _optionsName = optionsName;
        _options = options;
        _tokenHttp = tokenHttp;
        _runtime = runtime;
        lock (_gate)
        {
            // Not IOptionsMonitor: it checks changed options itself and tells nobody when they are faulty. Listening begins before the
            // first look, so that no change falls between the two.
            foreach (var change in changes.Where(change => (change.Name ?? Options.DefaultName) == optionsName))
            {
                _subscriptions.Add(ChangeToken.OnChange(change.GetChangeToken, Reload));
            }

            _made = Make(null);
        }
    }

    public TTokens Tokens => _made.Tokens;

    /// <summary>The options, and the tokens that were made of them and of no others.</summary>
    public Made Current => _made;

    /// <summary>The certificate that requests sent from now on present.</summary>
    public X509Certificate2? ClientCertificate => _definition.ClientCertificate?.Invoke(_made.Options);

    public void Dispose() => _subscriptions.ForEach(static subscription => subscription.Dispose());

    private void Reload()
    {
        try
        {
            lock (_gate)
            {
                _made = Make(_made);
            }
        }
#pragma warning disable CA1031 // Whatever is wrong with the new options, nobody is there to be told but the log.
        catch (Exception error)
#pragma warning restore CA1031
        {
            // Of other errors the type only: what could not be read may be quoted in the message, and may be a secret.
            var faults = error is OptionsValidationException faulty ? string.Join(" ", faulty.Failures) : $"Reading them failed ({error.GetType().Name}).";
            RegistrationLog.ReloadRefused(_runtime.LoggerFactory.CreateLogger("AuthSdk.Registration"), _definition.Name, faults);
        }
    }

    private Made Make(Made? old)
    {
        var options = _options.Create(_optionsName);

        // A change elsewhere in the configuration is told to everybody; it must not sign anybody out.
        return old is not null && _definition.AreAlike(old.Options, options) ? old : new Made(options, _definition.Connect(options, _tokenHttp, _runtime));
    }

    internal sealed record Made(TOptions Options, TTokens Tokens);
}
