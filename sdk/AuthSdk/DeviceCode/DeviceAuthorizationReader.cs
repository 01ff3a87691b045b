using System.Text.Json;
using AuthSdk.Http;

namespace AuthSdk.TokenEndpoint;

/// <summary>Makes a <see cref="DeviceAuthorization"/> of the fields of an answer, or says what keeps it from being one.</summary>
internal sealed class DeviceAuthorizationReader(TokenResponseRules rules, bool allowInsecureHttp)
{
    /// <summary>The fields of RFC 8628 section 3.2 beside <c>expires_in</c>, by their standard names.</summary>
    private static readonly string[] Fields = ["device_code", "user_code", "verification_uri", "verification_uri_complete", "interval"];

    private static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(1);

    /// <summary>How the answer deviates from the standard: as the token response of the same server does.</summary>
    public static TokenResponseRules RulesOf(TokenResponseRules rules) => new()
    {
        Format = rules.Format,
        Envelope = rules.Envelope,
        Names = new Dictionary<string, string> { ["expires_in"] = rules.NameOf("expires_in") },
        Fields = [.. Fields.Select(rules.NameOf)],
        Errors = rules.Errors,
    };

    /// <summary>What makes the answer unusable, in words that say nothing of what it holds; <see langword="null"/> if nothing does.</summary>
    public string? FindDefect(TokenResponseFields? fields, int length, bool cut) => fields switch
    {
        null when cut => "the body is larger than a megabyte",
        null when length == 0 => "the body is empty",
        null => rules.Format == TokenResponseFormat.Form ? "the body is neither a form nor a JSON object" : "the body is not a JSON object",
        { Defect: { } defect } => defect,
        _ when Text(fields, "device_code") is null => $"'{rules.NameOf("device_code")}' is missing",
        _ when Text(fields, "user_code") is not { } code || code.Any(char.IsControl) => $"'{rules.NameOf("user_code")}' is missing or has control characters",
        _ when Address(fields, "verification_uri") is null => $"'{rules.NameOf("verification_uri")}' is missing or not an https address",
        _ when Text(fields, "verification_uri_complete") is not null && Address(fields, "verification_uri_complete") is null =>
            $"'{rules.NameOf("verification_uri_complete")}' is not an https address",
        { ExpiresIn: null } => $"'{rules.NameOf("expires_in")}' is missing",
        _ => null,
    };

    /// <summary>Takes an answer without defect.</summary>
    public DeviceAuthorization Read(TokenResponseFields fields, long receivedTimestamp)
    {
        var standard = Fields.Select(rules.NameOf).Select(way => FieldPath.Split(way)[0]).ToHashSet(StringComparer.Ordinal);
        return new DeviceAuthorization
        {
            DeviceCode = new SecretString(Text(fields, "device_code")!),
            UserCode = Text(fields, "user_code")!,
            VerificationUri = Address(fields, "verification_uri")!,
            VerificationUriComplete = Address(fields, "verification_uri_complete"),
            ExpiresIn = fields.ExpiresIn!.Value,
            Interval = IntervalOf(fields),
            AdditionalData = fields.Others.Where(other => !standard.Contains(other.Key)).ToDictionary(
                static other => other.Key,
                static other =>
                {
                    var reader = new Utf8JsonReader(other.Value.Span);
                    return JsonElement.ParseValue(ref reader);
                },
                StringComparer.Ordinal),
            ReceivedTimestamp = receivedTimestamp,
        };
    }

    /// <summary>Zero would be asking without a pause; what is no number says nothing.</summary>
    private TimeSpan IntervalOf(TokenResponseFields fields)
    {
        var interval = Find(fields, "interval")?.AsNumber is { } seconds ? TokenLifetime.FromSeconds(seconds) : DefaultInterval;
        return interval < ShortestInterval ? ShortestInterval : interval;
    }

    private TokenFieldValue? Find(TokenResponseFields fields, string name) => fields.Extra.TryGetValue(rules.NameOf(name), out var value) ? value : null;

    private string? Text(TokenResponseFields fields, string name) => Find(fields, name)?.AsText is { Length: > 0 } text ? text : null;

    /// <summary>An address that a browser may be sent to: another scheme would start another program.</summary>
    private Uri? Address(TokenResponseFields fields, string name) =>
        Uri.TryCreate(Text(fields, name), UriKind.Absolute, out var address) && SecureTransport.IsAllowed(address, allowInsecureHttp) ? address : null;
}
