using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.Testing;

/// <summary>Points the registrations of a container at an emulator.</summary>
public static class EmulatorServiceCollectionExtensions
{
    /// <summary>
    /// Makes every registration of an API, named ones too, reach the emulator instead of the real service. What the program itself
    /// configures is overridden, whichever comes first.
    /// </summary>
    /// <typeparam name="TOptions">The options of the API's SDK, such as <c>KmhfrApiOptions</c>.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="emulator">A started emulator of that API.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection UseEmulator<TOptions>(this IServiceCollection services, Emulator emulator)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(emulator);
        return services.UseEmulator<TOptions>(emulator.Settings);
    }

    /// <inheritdoc cref="UseEmulator{TOptions}(IServiceCollection, Emulator)"/>
    /// <param name="services">The container.</param>
    /// <param name="settings">Some of an emulator's settings, where it stands in for several servers.</param>
    public static IServiceCollection UseEmulator<TOptions>(this IServiceCollection services, IReadOnlyDictionary<string, string?> settings)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return services.PostConfigureAll<TOptions>(options => configuration.Bind(options));
    }
}
