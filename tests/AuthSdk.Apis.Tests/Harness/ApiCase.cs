using AuthSdk.Testing;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>One SDK and its emulator, as far as all of them are alike.</summary>
internal abstract class ApiCase
{
    /// <summary>Where a client without an emulator sends its requests.</summary>
    protected static readonly Uri Nowhere = new("https://api.test/");

    public abstract string Name { get; }

    /// <summary>What must not be seen anywhere; the client's secret first.</summary>
    public abstract IReadOnlyList<string> Secrets { get; }

    /// <summary>The status that comes with <c>invalid_client</c>.</summary>
    public virtual int WrongSecretStatus => 401;

    /// <summary>The status that comes with <c>invalid_grant</c>; <see langword="null"/> where no person signs in.</summary>
    public virtual int? WrongPasswordStatus => null;

    /// <summary>The token requests of a first call: two where one token buys the other.</summary>
    public virtual int FirstTokenRequests => 1;

    /// <summary>The token requests after everything was revoked: where one token buys the other, the purchase is refused first.</summary>
    public virtual int RenewalTokenRequests => 1;

    /// <summary>Every fault of options in which nothing is set.</summary>
    public abstract IReadOnlyList<string> Faults { get; }

    public abstract Task<Emulator> StartAsync(TimeProvider clock);

    /// <summary>A client without a container.</summary>
    public abstract ClientUnderTest Create(
        Emulator? emulator,
        Wrong? wrong = null,
        HttpMessageHandler? handler = null,
        TimeProvider? clock = null,
        ILoggerFactory? loggers = null);

    /// <summary>Tries to make a client of options in which nothing is set.</summary>
    public abstract IDisposable CreateWithoutOptions();

    /// <summary>Registers the API in a container; without an emulator, no option is set.</summary>
    public abstract IHttpClientBuilder Register(IServiceCollection services, Emulator? emulator, Wrong? wrong = null);

    /// <summary>The client of a container.</summary>
    public abstract ClientUnderTest Resolve(IServiceProvider services);
}

/// <inheritdoc/>
internal abstract class ApiCase<TApi, TOptions, TTokens> : ApiCase
    where TApi : class
    where TOptions : class, new()
    where TTokens : ApiTokens
{
    public sealed override ClientUnderTest Create(
        Emulator? emulator,
        Wrong? wrong = null,
        HttpMessageHandler? handler = null,
        TimeProvider? clock = null,
        ILoggerFactory? loggers = null)
    {
        var options = new TOptions();
        Configure(options, emulator?.Address ?? Nowhere, wrong ?? new Wrong());
        var tokens = Connect(options, out var api, handler, clock ?? emulator?.TimeProvider, loggers).Tokens;
        return new ClientUnderTest(tokens, () => CallAsync(api), api);
    }

    public sealed override IDisposable CreateWithoutOptions() => Connect(new TOptions(), out _, handler: null, clock: null, loggers: null);

    public sealed override IHttpClientBuilder Register(IServiceCollection services, Emulator? emulator, Wrong? wrong = null) =>
        Add(services, options =>
        {
            if (emulator is not null)
            {
                Configure(options, emulator.Address, wrong ?? new Wrong());
            }
        });

    public sealed override ClientUnderTest Resolve(IServiceProvider services)
    {
        var api = services.GetRequiredService<TApi>();
        return new ClientUnderTest(services.GetRequiredService<TTokens>(), () => CallAsync(api), api);
    }

    protected abstract void Configure(TOptions options, Uri server, Wrong wrong);

    protected abstract Connection<TTokens> Connect(
        TOptions options, out TApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers);

    protected abstract IHttpClientBuilder Add(IServiceCollection services, Action<TOptions> configure);

    protected abstract Task CallAsync(TApi api);
}
