using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace AuthSdk.Registration;

/// <summary>Reads a certificate with its private key from a section of the configuration, which has the keys that Kestrel's have.</summary>
internal static class CertificateSection
{
    public static X509Certificate2? Read(OptionsReader section)
    {
        if (SecretFile.Read(section, "Path", File.ReadAllBytes) is not { } certificate)
        {
            return null;
        }

        var key = SecretFile.Read(section, "KeyPath", File.ReadAllText);
        if (key is null && section.Find("KeyPath") is not null)
        {
            return null; // That is a fault already.
        }

        try
        {
            return key is null && !IsPem(certificate)
                ? Load(certificate, section.Find("Password"))
                : LoadPem(Encoding.UTF8.GetString(certificate), key, section.Find("Password"));
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return section.Fault<X509Certificate2?>("Path", "names no certificate with a private key that can be opened", null);
        }
    }

    private static bool IsPem(ReadOnlySpan<byte> file) => file.IndexOf("-----BEGIN "u8) >= 0;

    private static X509Certificate2 LoadPem(string certificate, string? key, string? password)
    {
        var loaded = password is null
            ? X509Certificate2.CreateFromPem(certificate, key ?? certificate)
            : X509Certificate2.CreateFromEncryptedPem(certificate, key ?? certificate, password);
        if (!OperatingSystem.IsWindows())
        {
            return loaded;
        }

        // TLS on Windows cannot use a key that was only in memory.
        using (loaded)
        {
            return Load(loaded.Export(X509ContentType.Pkcs12), password: null);
        }
    }

    private static X509Certificate2 Load(byte[] pkcs12, string? password) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadPkcs12(pkcs12, password);
#else
        new(pkcs12, password);
#endif
}
