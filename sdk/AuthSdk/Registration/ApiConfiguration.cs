using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>Has the options of an API read from configuration. Emitted registration code calls it.</summary>
public static class ApiConfiguration
{
    /// <summary>
    /// Reads the options when they are first needed and whenever the configuration is read anew. What is configured after this call is
    /// applied after it.
    /// </summary>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="name">The name of the registration; <see langword="null"/> for the one without a key.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <param name="read">Reads each property.</param>
    public static void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services, string? name, IConfiguration configuration, Action<TOptions, OptionsReader> read)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(read);

        services.AddOptions<TOptions>(name).Configure(options => OptionsReader.Read(options, configuration, read, name));
        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(new ConfigurationChangeTokenSource<TOptions>(name, configuration));
    }
}
