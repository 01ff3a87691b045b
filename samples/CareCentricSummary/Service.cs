using AuthSdk.CareCentric;
using AuthSdk.Testing;
using Microsoft.Extensions.Configuration;

namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>The client, and the emulator that it talks to if it talks to one.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly CareCentricApiClient _client;
    private readonly CareCentricEmulator? _emulator;

    private Service(CareCentricApiOptions options, CareCentricEmulator? emulator)
    {
        _client = CareCentricApi.Create(options);
        _emulator = emulator;
    }

    public ICareCentricApi Api => _client;

    /// <summary>Connects to the service that the command line names, or to an emulator.</summary>
    public static async Task<Service> ConnectAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.BaseUrl is not null)
        {
            return new Service(OptionsOf(arguments), emulator: null);
        }

        var emulator = await CareCentricEmulator.StartAsync(cancellationToken: cancellationToken);
        var settings = emulator.Settings;
        return new Service(
            new CareCentricApiOptions
            {
                BaseAddress = new Uri(settings["BaseAddress"]!),
                TokenEndpoint = new Uri(settings["TokenEndpoint"]!),
                ClientId = settings["ClientId"],
                ClientSecret = settings["ClientSecret"],
                Username = settings["Username"],
                Password = settings["Password"],
            },
            emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }

    private static CareCentricApiOptions OptionsOf(Arguments arguments)
    {
        var configuration = new ConfigurationBuilder().AddUserSecrets<Service>(optional: true).AddEnvironmentVariables().Build();
        var options = CareCentricApiOptions.FromConfiguration(configuration.GetSection("CareCentric"));
        options.BaseAddress = arguments.BaseUrl;
        options.TokenEndpoint = arguments.TokenUrl ?? options.TokenEndpoint;
        return options;
    }
}
