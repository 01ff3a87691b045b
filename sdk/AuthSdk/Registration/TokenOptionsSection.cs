using AuthSdk.Tokens;

namespace AuthSdk.Registration;

/// <summary>Reads <see cref="TokenOptions"/> from a section of the configuration.</summary>
internal static class TokenOptionsSection
{
    public static void Read(OptionsReader section, TokenOptions tokens)
    {
        tokens.RequestTimeout = section.Time(nameof(tokens.RequestTimeout), tokens.RequestTimeout);
        tokens.ExpirySkew = section.Time(nameof(tokens.ExpirySkew), tokens.ExpirySkew);
        tokens.RefreshAhead = section.Flag(nameof(tokens.RefreshAhead), tokens.RefreshAhead);
        tokens.StoreTimeout = section.Time(nameof(tokens.StoreTimeout), tokens.StoreTimeout);
        tokens.AllowUnprotectedStore = section.Flag(nameof(tokens.AllowUnprotectedStore), tokens.AllowUnprotectedStore);

        var keys = section.Elements(nameof(tokens.ProtectionKeys)).Select(ReadKey).OfType<TokenProtectionKey>().ToArray();
        if (keys.Length > 0)
        {
            tokens.ProtectionKeys = keys;
        }
    }

    private static TokenProtectionKey? ReadKey(OptionsReader section)
    {
        try
        {
            return TokenProtectionKey.FromBase64(section.Find("Id") ?? "", section.Find("Key") ?? "");
        }
        catch (ArgumentException)
        {
            return section.Fault<TokenProtectionKey?>(
                key: null, $"is no key: Id is a name of printable ASCII, Key {TokenProtectionKey.Length} bytes in base64", null);
        }
    }
}
