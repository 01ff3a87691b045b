using System.Reflection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.EndToEnd.Tests.Harness;
using AuthSdk.Kmhfr;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using AuthSdk.RunScan;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>Options that come from the platform's configuration.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Secret = "Hq2-configured-9051", Password = "of-ann";

    private readonly IdentityServer _network = new();
    private readonly CapturingLoggerProvider _logs = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("authsdk-configuration-").FullName;

    public static TheoryData<Type> AllOptions => [.. new[]
        {
            typeof(ConfigurationTests), typeof(IKmhfrApi), typeof(IOpenCrvsApi), typeof(IMskBlazeApi),
            typeof(CareCentric.ICareCentricApi), typeof(Moodhood.IMoodhoodApi),
        }
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => type.GetMethod("FromConfiguration") is not null)];

    public void Dispose()
    {
        _network.Dispose();
        _logs.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_registration_reads_its_section()
    {
        var services = Services();
        Wire(services, services.AddUserApi(Configuration(("ClientId", "id"), ("ClientSecret", Secret), ("Username", "ann"), ("Password", Password), ("Scopes", "b")).GetSection("Pets")));
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        provider.GetRequiredService<IStartupValidator>().Validate();
        await provider.GetRequiredService<IUserApi>().PingAsync();

        Assert.Equal(["Bearer ann-1"], _network.Presented);
        Assert.Contains(("scope", "b"), Assert.Single(_network.TokenRequests).Form);
        Assert.Equal(Basic("id", Secret), _network.TokenRequests[0].Authorization);
    }

    [Fact]
    public async Task Names_read_sections_of_their_own_and_code_goes_over_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["North:ClientId"] = "id", ["North:ClientSecret"] = Secret, ["North:Username"] = "bob", ["North:Password"] = "of-bob",
            ["South:ClientId"] = "id", ["South:ClientSecret"] = Secret, ["South:Username"] = "bob", ["South:Password"] = "of-bob",
        }).Build();
        var services = Services();
        Wire(services, services.AddUserApi("north", configuration.GetSection("North")));
        Wire(services, services.AddUserApi("south", configuration.GetSection("South"), options => (options.Username, options.Password) = ("eve", "of-eve")));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IUserApi>("north").PingAsync();
        await provider.GetRequiredKeyedService<IUserApi>("south").PingAsync();

        Assert.Equal(["Bearer bob-1", "Bearer eve-2"], _network.Presented);
        Assert.Null(provider.GetService<IUserApi>());
    }

    [Fact]
    public void Variables_of_the_environment_are_read_without_more_ado()
    {
        const string Prefix = "AUTHSDK_CONFIGURATION_TESTS_";
        foreach (var (name, value) in new[] { ("Pets__CLIENTSECRET", Secret), ("Pets__Server", "test"), ("Pets__Tokens__ExpirySkew", "00:00:05"), ("Pets__Scopes", "read write") })
        {
            Environment.SetEnvironmentVariable(Prefix + name, value);
        }

        var options = KmhfrApiOptions.FromConfiguration(new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build().GetSection("Pets"));

        Assert.Equal(Secret, options.ClientSecret!.Reveal());
        Assert.Equal(KmhfrApiServers.Test, options.Server);
        Assert.Equal(TimeSpan.FromSeconds(5), options.Tokens.ExpirySkew);
        Assert.Equal(["read", "write"], options.Scopes);
    }

    [Fact]
    public async Task A_client_without_a_container_takes_options_from_configuration()
    {
        var options = UserApiOptions.FromConfiguration(Configuration(("ClientId", "id"), ("ClientSecret", Secret), ("Username", "ann"), ("Password", Password)).GetSection("Pets"));
        using var client = UserApi.Create(options, _network);

        await client.PingAsync();

        Assert.Equal(["Bearer ann-1"], _network.Presented);
    }

    [Fact]
    public async Task Configuration_that_is_read_anew_and_says_the_same_keeps_the_token()
    {
        var (configuration, provider) = Registered();
        await using var _ = provider;
        await provider.GetRequiredService<IUserApi>().PingAsync();

        configuration["Elsewhere"] = "changed";
        configuration.Reload();
        await provider.GetRequiredService<IUserApi>().PingAsync();
        configuration["Pets:Username"] = "bob";
        configuration["Pets:Password"] = "of-bob";
        configuration.Reload();
        await provider.GetRequiredService<IUserApi>().PingAsync();

        Assert.Equal(["Bearer ann-1", "Bearer ann-1", "Bearer bob-2"], _network.Presented);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_told_by_its_key_at_start_and_in_the_log_of_a_reload()
    {
        RunSecrets.Add(Secret);
        var (configuration, provider) = Registered();
        await using var _ = provider;
        provider.GetRequiredService<IStartupValidator>().Validate();
        await provider.GetRequiredService<IUserApi>().PingAsync();

        configuration["Pets:Tokens:RequestTimeout"] = Secret;
        configuration["Pets:BaseAddress"] = Secret;
        Assert.ThrowsAny<Exception>(configuration.Reload); // The framework's own monitor passes the fault on.
        await provider.GetRequiredService<IUserApi>().PingAsync();
        var (_, another) = Registered(configuration);
        var error = Assert.Throws<OptionsValidationException>(() => another.GetRequiredService<IStartupValidator>().Validate());
        await another.DisposeAsync();

        Assert.Equal(["Bearer ann-1", "Bearer ann-1"], _network.Presented);
        Assert.Equal(["Pets:BaseAddress is not an absolute URL.", "Pets:Tokens:RequestTimeout is not a length of time such as 00:00:30."], error.Failures);
        var entry = Assert.Single(_logs.Entries, entry => entry.Category == "AuthSdk.Registration");
        Assert.Contains("Pets:BaseAddress is not an absolute URL.", entry.Message, StringComparison.Ordinal);
        Secrets.AssertNone([Secret], error + string.Concat(_logs.Entries.Select(entry => entry.Message)));
    }

    [Fact]
    public void A_misspelled_key_is_found_where_its_option_is_required()
    {
        var services = Services();
        services.AddUserApi(Configuration(("ClientId", "id"), ("ClientSecret", Secret), ("Username", "ann"), ("Pasword", Password)).GetSection("Pets"));
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(["Password is required."], error.Failures);
    }

    /// <summary>Of every declaration here and in the SDKs; what is code cannot be said in a configuration.</summary>
    [Theory]
    [MemberData(nameof(AllOptions))]
    public void Every_option_that_is_no_code_can_be_configured(Type type)
    {
        var properties = type.GetProperties().Where(property => !typeof(Delegate).IsAssignableFrom(property.PropertyType)).ToList();
        var values = properties.SelectMany(property => Value(property.PropertyType).Select(value => KeyValuePair.Create<string, string?>(property.Name + value.Key, value.Value)));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();

        var before = Activator.CreateInstance(type)!;
        var options = type.GetMethod("FromConfiguration")!.Invoke(null, [configuration])!;

        Assert.All(properties, property => Assert.NotEqual(Text(property, before), Text(property, options)));
    }

    private static string Text(PropertyInfo property, object options) => property.GetValue(options) switch
    {
        SecretString secret => secret.Reveal(),
        IEnumerable<string> list => string.Join(' ', list),
        TokenOptions tokens => tokens.ExpirySkew.ToString(),
        X509Certificate2 certificate => certificate.Thumbprint,
        SigningKey key => key.KeyId ?? "a key",
        var value => value?.ToString() ?? "",
    };

    private Dictionary<string, string> Value(Type type) => type switch
    {
        _ when type == typeof(bool) => new() { [""] = "true" },
        _ when type == typeof(Uri) => new() { [""] = "https://configured.test/" },
        _ when type == typeof(TokenOptions) => new() { [":ExpirySkew"] = "00:00:05" },
        _ when type == typeof(SigningKey) => new() { [""] = Key(), [":KeyId"] = "configured" },
        _ when type == typeof(X509Certificate2) => new() { [":Path"] = Certificate() },
        _ => new() { [""] = "configured" },
    };

    private static string Key()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    private string Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=pets", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var path = Path.Combine(_folder, "pets.pem");
        File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}");
        return path;
    }

    private static string Basic(string id, string secret) =>
        $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{id}:{Uri.EscapeDataString(secret)}"))}";

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>($"Pets:{value.Key}", value.Value)))
        .Build();

    private (IConfigurationRoot Configuration, ServiceProvider Provider) Registered(IConfigurationRoot? configuration = null)
    {
        configuration ??= Configuration(("ClientId", "id"), ("ClientSecret", "Vt6-unchanged-3317"), ("Username", "ann"), ("Password", Password));
        var services = Services();
        Wire(services, services.AddUserApi(configuration.GetSection("Pets")));
        return (configuration, services.BuildServiceProvider());
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_logs));
        return services;
    }

    /// <summary>Puts the network in the place of both clients' own.</summary>
    private void Wire(IServiceCollection services, IHttpClientBuilder api)
    {
        api.ConfigurePrimaryHttpMessageHandler(() => _network);
        services.AddHttpClient($"{api.Name}.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => _network);
    }
}
