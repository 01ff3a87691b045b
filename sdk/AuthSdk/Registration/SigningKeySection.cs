namespace AuthSdk.Registration;

/// <summary>Reads a private key from a section of the configuration.</summary>
internal static class SigningKeySection
{
    public static SigningKey? Read(OptionsReader section)
    {
        var text = section.Own ?? SecretFile.Read(section, "Path", File.ReadAllText);
        if (text is null)
        {
            return null;
        }

        var algorithm = SigningAlgorithm.Default;
        if (section.Find("Algorithm") is { } name && (!Enum.TryParse(name, ignoreCase: true, out algorithm) || !Enum.IsDefined(algorithm)))
        {
            return section.Fault<SigningKey?>("Algorithm", "is not an algorithm", null);
        }

        try
        {
            return text.AsSpan().TrimStart().StartsWith("{") ? SigningKey.FromJwk(text) : SigningKey.FromPem(text, section.Find("KeyId"), algorithm);
        }
        catch (ArgumentException)
        {
            return section.Fault<SigningKey?>(key: null, "is not a private key, in PEM without a password or as JWK, that fits its algorithm", null);
        }
    }
}
