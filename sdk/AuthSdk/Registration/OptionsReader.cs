using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>
/// Reads an API's options from configuration, without reflection. Emitted options call it once per property. What configuration does not
/// mention stays as it is. What it says but cannot be read is a fault, which names the key and never the value: that may be a secret.
/// </summary>
public sealed class OptionsReader
{
    private readonly IConfiguration _configuration;
    private readonly ICollection<string> _faults;

    internal OptionsReader(IConfiguration configuration, ICollection<string> faults)
    {
        _configuration = configuration;
        _faults = faults;
    }

    /// <summary>Fills options. Keys that no option has are ignored, as .NET's own binder does.</summary>
    /// <typeparam name="TOptions">The emitted options.</typeparam>
    /// <param name="options">The options to fill.</param>
    /// <param name="configuration">The section that holds them.</param>
    /// <param name="read">Reads each property.</param>
    /// <param name="name">The name of the registration, if it has one.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="OptionsValidationException">Values cannot be read; it lists the keys of all of them.</exception>
    public static TOptions Read<TOptions>(TOptions options, IConfiguration configuration, Action<TOptions, OptionsReader> read, string? name = null)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(read);

        var faults = new List<string>();
        read(options, new OptionsReader(configuration, faults));
        return faults.Count == 0 ? options : throw new OptionsValidationException(name ?? Options.DefaultName, typeof(TOptions), faults);
    }

    /// <summary>Reads a text. An empty one counts.</summary>
    /// <param name="key">The name of the option; upper and lower case are the same.</param>
    /// <param name="value">What the option is when configuration does not mention it.</param>
    public string? Text(string key, string? value) => _configuration[key] ?? value;

    /// <summary>Reads a secret. An empty one counts: some providers issue none.</summary>
    /// <inheritdoc cref="Text"/>
    public SecretString? Secret(string key, SecretString? value) => SecretString.FromString(_configuration[key]) ?? value;

    /// <summary>Reads an absolute URL, or the name of one of the declared servers.</summary>
    /// <param name="key">The name of the option; upper and lower case are the same.</param>
    /// <param name="value">What the option is when configuration does not mention it, or has an empty text.</param>
    /// <param name="servers">What can be said by name; upper and lower case are the same.</param>
    public Uri? Url(string key, Uri? value, params (string Name, Uri Address)[] servers)
    {
        ArgumentNullException.ThrowIfNull(servers);
        if (Find(key) is not { } text)
        {
            return value;
        }

        foreach (var (name, address) in servers)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            {
                return address;
            }
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var url)
            ? url
            : Fault(key, servers.Length == 0 ? "is not an absolute URL" : $"is neither an absolute URL nor {string.Join(", ", servers.Select(server => server.Name))}", value);
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="key">The name of the option; upper and lower case are the same.</param>
    /// <param name="value">What the option is when configuration does not mention it, or has an empty text.</param>
    public bool Flag(string key, bool value) =>
        Find(key) is not { } text ? value : bool.TryParse(text, out var flag) ? flag : Fault(key, "is neither true nor false", value);

    /// <summary>
    /// Reads a list: an array, or one text with spaces between its elements, as environment variables have it. It replaces what was there.
    /// </summary>
    /// <inheritdoc cref="Text"/>
    public IReadOnlyList<string> List(string key, IReadOnlyList<string> value)
    {
        var section = _configuration.GetSection(key);
        return section.Value is { } text
            ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : section.GetChildren().Select(element => element.Value).OfType<string>().ToArray() is { Length: > 0 } elements ? elements : value;
    }

    /// <summary>
    /// Reads a private key: its text, a JWK or PEM, or a file with it, which <c>Path</c> below the key names. Of a key in PEM, <c>KeyId</c>
    /// is the name and <c>Algorithm</c> the algorithm; a JWK has its own.
    /// </summary>
    /// <param name="key">The name of the option; upper and lower case are the same.</param>
    /// <param name="value">What the option is when configuration does not mention it, or has an empty text.</param>
    public SigningKey? Key(string key, SigningKey? value) => SigningKeySection.Read(Below(key)) ?? value;

    /// <summary>
    /// Reads a certificate with its private key from files: <c>Path</c> below the key names a PKCS #12 file or one in PEM, <c>KeyPath</c> the
    /// file of the key in PEM where it is another one, and <c>Password</c> opens them.
    /// </summary>
    /// <param name="key">The name of the option; upper and lower case are the same.</param>
    /// <param name="value">What the option is when configuration does not mention it.</param>
    public X509Certificate2? Certificate(string key, X509Certificate2? value) => CertificateSection.Read(Below(key)) ?? value;

    /// <summary>Reads how tokens are kept and renewed; the store and the callbacks are code.</summary>
    /// <param name="key">The name of the option; upper and lower case are the same.</param>
    /// <param name="value">The options to fill.</param>
    public void Tokens(string key, TokenOptions value)
    {
        ArgumentNullException.ThrowIfNull(value);
        TokenOptionsSection.Read(Below(key), value);
    }

    /// <summary>Reads a length of time, such as <c>00:00:30</c>. A mere number would be days, and nobody means those.</summary>
    internal TimeSpan Time(string key, TimeSpan value) =>
        Find(key) is not { } text ? value
        : text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time
        : Fault(key, "is not a length of time such as 00:00:30", value);

    /// <summary>The text of a key; nothing where it is empty, which is how a variable of the environment is taken back.</summary>
    internal string? Find(string key) => _configuration[key] is { Length: > 0 } text ? text : null;

    /// <summary>The text of the section itself, where it has one beside the keys below it.</summary>
    internal string? Own => (_configuration as IConfigurationSection)?.Value is { Length: > 0 } text ? text : null;

    internal IEnumerable<OptionsReader> Elements(string key) =>
        _configuration.GetSection(key).GetChildren().Select(element => new OptionsReader(element, _faults));

    /// <summary>Adds a fault and goes on with what was there.</summary>
    internal T Fault<T>(string? key, string fault, T value)
    {
        var path = (_configuration as IConfigurationSection)?.Path;
        _faults.Add($"{(path is null ? key : key is null ? path : ConfigurationPath.Combine(path, key))} {fault}.");
        return value;
    }

    private OptionsReader Below(string key) => new(_configuration.GetSection(key), _faults);
}
