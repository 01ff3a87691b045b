using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.Testing;

/// <summary>The values that the emulated provider and its client agree on, by the names of the emitted options.</summary>
internal sealed class ProviderValues(IReadOnlyDictionary<string, string> given)
{
    // Long enough for the strongest HMAC (RFC 7518 section 3.2), and no text that could be found elsewhere by chance.
    private static readonly string Filler = string.Concat(Enumerable.Range(100, 22));

    /// <summary>Making a 2048-bit key takes longer than starting an emulator.</summary>
    private static readonly Lazy<RSA> SharedRsa = new(static () => RSA.Create(2048));

    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AsymmetricAlgorithm> _keys = new(StringComparer.Ordinal);

    /// <summary>All of them, for <see cref="Emulator.Settings"/>.</summary>
    public IReadOnlyDictionary<string, string?> All => _values;

    /// <summary>A value that may stand in a host name, a path, a query or a header.</summary>
    public string Text(string option) => Get(option, static name => Plain(name) + "-1");

    /// <summary>A value that a careless encoder changes, long enough to sign with.</summary>
    public string Secret(string option) => Get(option, static name => $"s3cr$t&plus+100%={Plain(name)}/{Filler}");

    /// <summary>An access token that nobody asked a token endpoint for.</summary>
    public string Token(string option) => Get(option, static name => $"{Plain(name)}-{OpaqueToken.Create(32)}");

    /// <summary>The key behind an option that holds its PEM text.</summary>
    public AsymmetricAlgorithm Key(string option, SigningAlgorithm algorithm)
    {
        if (_keys.TryGetValue(option, out var key))
        {
            return key;
        }

        key = Create(algorithm);
        if (given.TryGetValue(option, out var pem))
        {
            key = Import(pem);
        }

        _keys[option] = key;
        _values[option] = pem ?? (key is ECDsa curve ? curve.ExportECPrivateKeyPem() : ((RSA)key).ExportRSAPrivateKeyPem());
        return key;
    }

    public void Add(string option, string value) => _values[option] = value;

    private static AsymmetricAlgorithm Create(SigningAlgorithm algorithm) => algorithm switch
    {
        SigningAlgorithm.ES256 => ECDsa.Create(ECCurve.NamedCurves.nistP256),
        SigningAlgorithm.ES384 => ECDsa.Create(ECCurve.NamedCurves.nistP384),
        SigningAlgorithm.ES512 => ECDsa.Create(ECCurve.NamedCurves.nistP521),
        _ => SharedRsa.Value,
    };

    private static AsymmetricAlgorithm Import(string pem)
    {
        AsymmetricAlgorithm key = pem.Contains("EC PRIVATE KEY", StringComparison.Ordinal) ? ECDsa.Create() : RSA.Create();
        key.ImportFromPem(pem);
        return key;
    }

    private static string Plain(string option)
    {
        var text = new StringBuilder();
        foreach (var letter in option)
        {
            text.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : 'x');
        }

        return text.ToString();
    }

    private string Get(string option, Func<string, string> make)
    {
        if (_values.TryGetValue(option, out var known))
        {
            return known!;
        }

        var value = given.TryGetValue(option, out var chosen) ? chosen : make(option);
        _values[option] = value;
        return value;
    }
}
