using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Registration;
using AuthSdk.Tokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AuthSdk.Tests.Registration;

/// <summary>How options are read from configuration.</summary>
public sealed class OptionsReaderTests : IDisposable
{
    private const string Unreadable = "Zq7-unreadable-4711";

    private static readonly Uri Production = new("https://api.example.org"), Staging = new("https://staging.example.org");

    private readonly string _folder = Directory.CreateTempSubdirectory("authsdk-options-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_configuration_does_not_mention_stays_as_it_is() => Read([], reader =>
    {
        Assert.Equal("text", reader.Text("A", "text"));
        Assert.Equal(new SecretString("s3cr9"), reader.Secret("A", "s3cr9"));
        Assert.Equal(Production, reader.Url("A", Production));
        Assert.True(reader.Flag("A", true));
        Assert.Equal(["read"], reader.List("A", ["read"]));
        Assert.Null(reader.Key("A", null));
        Assert.Null(reader.Certificate("A", null));
        var tokens = new TokenOptions { ExpirySkew = TimeSpan.FromSeconds(7) };
        reader.Tokens("A", tokens);
        Assert.Equal(TimeSpan.FromSeconds(7), tokens.ExpirySkew);
    });

    [Fact]
    public void Keys_may_be_written_in_any_case() => Read([("clientid", "pets")], reader => Assert.Equal("pets", reader.Text("ClientId", null)));

    [Fact]
    public void Empty_texts_and_secrets_count_and_everything_else_that_is_empty_does_not() => Read([("A", "")], reader =>
    {
        Assert.Equal("", reader.Text("A", "text"));
        Assert.True(reader.Secret("A", "s3cr9")!.IsEmpty);
        Assert.Equal(Production, reader.Url("A", Production));
        Assert.True(reader.Flag("A", true));
        Assert.Null(reader.Key("A", null));
    });

    [Theory]
    [InlineData("staging", "https://staging.example.org/")]
    [InlineData("PRODUCTION", "https://api.example.org/")]
    [InlineData("https://other.example.org/x", "https://other.example.org/x")]
    public void A_server_is_said_by_its_name_or_its_address(string text, string address) => Read([("Server", text)], reader =>
        Assert.Equal(address, reader.Url("Server", null, ("Production", Production), ("Staging", Staging))!.AbsoluteUri));

    [Fact]
    public void A_list_is_an_array_or_a_text_with_spaces_and_replaces_what_was_there()
    {
        Read([("Scopes:0", "a"), ("Scopes:1", "b"), ("Scopes:10", "d"), ("Scopes:9", "c")], reader =>
            Assert.Equal(["a", "b", "c", "d"], reader.List("Scopes", ["old"])));
        Read([("Scopes", " a  b ")], reader => Assert.Equal(["a", "b"], reader.List("Scopes", ["old"])));
        Read([("Scopes", "")], reader => Assert.Empty(reader.List("Scopes", ["old"])));
    }

    [Fact]
    public void Token_options_are_read_with_their_keys()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(TokenProtectionKey.Length));
        var tokens = new TokenOptions();

        Read(
            [
                ("Tokens:RequestTimeout", "00:00:10"), ("Tokens:ExpirySkew", "00:01:30"), ("Tokens:RefreshAhead", "false"),
                ("Tokens:StoreTimeout", "00:00:01.5"), ("Tokens:AllowUnprotectedStore", "True"),
                ("Tokens:ProtectionKeys:0:Id", "2026"), ("Tokens:ProtectionKeys:0:Key", key),
            ],
            reader => reader.Tokens("Tokens", tokens));

        Assert.Equal(TimeSpan.FromSeconds(10), tokens.RequestTimeout);
        Assert.Equal(TimeSpan.FromSeconds(90), tokens.ExpirySkew);
        Assert.False(tokens.RefreshAhead);
        Assert.Equal(TimeSpan.FromSeconds(1.5), tokens.StoreTimeout);
        Assert.True(tokens.AllowUnprotectedStore);
        Assert.Equal([TokenProtectionKey.FromBase64("2026", key)], tokens.ProtectionKeys);
    }

    [Fact]
    public void A_key_is_read_from_text_or_from_a_file()
    {
        using var rsa = RSA.Create(2048);
        var pem = rsa.ExportPkcs8PrivateKeyPem();
        var expected = SigningKey.FromRsa(rsa, "k1", SigningAlgorithm.PS256);

        Read([("Key", pem), ("Key:KeyId", "k1"), ("Key:Algorithm", "ps256")], reader => Assert.Equal(expected, reader.Key("Key", null)));
        Read([("Key:Path", Write("key.pem", pem)), ("Key:KeyId", "k1"), ("Key:Algorithm", "PS256")], reader => Assert.Equal(expected, reader.Key("Key", null)));
        Read([("Key:Path", Write("key.pem", pem))], reader => Assert.Equal(SigningKey.FromRsa(rsa), reader.Key("Key", null)));
    }

    [Fact]
    public void A_certificate_is_read_with_its_key_whatever_it_is_kept_in()
    {
        const string Password = "Wn4-certificate-8213";
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=pets", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        File.WriteAllBytes(Path.Combine(_folder, "pets.pfx"), certificate.Export(X509ContentType.Pkcs12, Password));
        var (pem, keyPem) = (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
        var locked = key.ExportEncryptedPkcs8PrivateKeyPem(Password, new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1000));

        AssertRead([("Tls:Path", Path.Combine(_folder, "pets.pfx")), ("Tls:Password", Password)]);
        AssertRead([("Tls:Path", Write("both.pem", $"{pem}\n{keyPem}"))]);
        AssertRead([("Tls:Path", Write("pets.pem", pem)), ("Tls:KeyPath", Write("pets.key", keyPem))]);
        AssertRead([("Tls:Path", Write("pets.pem", pem)), ("Tls:KeyPath", Write("locked.key", locked)), ("Tls:Password", Password)]);

        void AssertRead((string, string)[] values) => Read(values, reader =>
        {
            using var read = reader.Certificate("Tls", null);
            Assert.Equal(certificate.Thumbprint, read!.Thumbprint);
            Assert.True(read.HasPrivateKey);
        });
    }

    [Theory]
    [InlineData("Server", "is neither an absolute URL nor Production, Staging")]
    [InlineData("Address", "is not an absolute URL")]
    [InlineData("Flag", "is neither true nor false")]
    [InlineData("Tokens:RequestTimeout", "is not a length of time such as 00:00:30")]
    [InlineData("Tokens:RefreshAhead", "is neither true nor false")]
    [InlineData("Tokens:ProtectionKeys:0:Key", "is no key: Id is a name of printable ASCII, Key 32 bytes in base64", "Tokens:ProtectionKeys:0")]
    [InlineData("Key", "is not a private key, in PEM without a password or as JWK, that fits its algorithm")]
    [InlineData("Key:Path", "names a file that cannot be read (FileNotFoundException)")]
    [InlineData("Tls:Path", "names a file that cannot be read (FileNotFoundException)")]
    public void What_cannot_be_read_is_a_fault_that_names_the_key_and_not_the_value(string key, string fault, string? named = null)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read([($"Pets:{key}", Unreadable)], ReadAll, "Pets"));

        Assert.Equal([$"Pets:{named ?? key} {fault}."], error.Failures);
        Assert.DoesNotContain(Unreadable, error.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("25:00:00:00:00")]
    public void A_number_is_no_length_of_time(string text) =>
        Assert.Throws<OptionsValidationException>(() => Read([("Tokens:RequestTimeout", text)], ReadAll));

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read([("Flag", Unreadable), ("Key:Algorithm", "none"), ("Key", "x"), ("Server", Unreadable)], ReadAll));

        Assert.Equal(3, error.Failures.Count());
    }

    private static void ReadAll(OptionsReader reader)
    {
        reader.Url("Server", null, ("Production", Production), ("Staging", Staging));
        reader.Url("Address", null);
        reader.Flag("Flag", false);
        reader.Tokens("Tokens", new TokenOptions());
        reader.Key("Key", null);
        reader.Certificate("Tls", null);
    }

    private static void Read((string Key, string Value)[] values, Action<OptionsReader> read, string? section = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value)))
            .Build();
        OptionsReader.Read(new object(), section is null ? configuration : configuration.GetSection(section), (_, reader) => read(reader));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
