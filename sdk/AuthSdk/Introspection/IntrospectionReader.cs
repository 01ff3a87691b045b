using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>Makes an <see cref="IntrospectionResponse"/> of the fields of an answer.</summary>
internal static class IntrospectionReader
{
    private static readonly string[] Fields = ["active", "client_id", "username", "exp", "iat", "nbf", "sub", "aud", "iss", "jti"];

    /// <summary>What is looked for.</summary>
    public static TokenResponseRules Rules { get; } = new() { Fields = Fields };

    /// <summary>What makes the answer unusable; <see langword="null"/> if nothing does.</summary>
    public static string? FindDefect(TokenResponseFields? fields, int length, bool cut) => fields switch
    {
        null when cut => "the body is larger than a megabyte",
        null when length == 0 => "the body is empty",
        null => "the body is not a JSON object",
        { Defect: { } defect } => defect,
        _ when Find(fields, "active")?.AsBoolean is null => "'active' is missing or not a boolean",
        _ => null,
    };

    /// <summary>Takes an answer without defect.</summary>
    public static IntrospectionResponse Read(TokenResponseFields fields) => new()
    {
        Active = Find(fields, "active")!.Value.AsBoolean!.Value,
        Scope = fields.Scope,
        ClientId = Find(fields, "client_id")?.AsText,
        Username = Find(fields, "username")?.AsText,
        TokenType = fields.TokenType,
        ExpiresAt = Find(fields, "exp")?.AsTime,
        IssuedAt = Find(fields, "iat")?.AsTime,
        NotBefore = Find(fields, "nbf")?.AsTime,
        Subject = Find(fields, "sub")?.AsText,
        Audience = AudienceOf(fields),
        Issuer = Find(fields, "iss")?.AsText,
        JwtId = Find(fields, "jti")?.AsText,
        AdditionalData = fields.Others.Where(static other => !Fields.Contains(other.Key))
            .ToDictionary(static other => other.Key, static other => Element(other.Value), StringComparer.Ordinal),
    };

    private static TokenFieldValue? Find(TokenResponseFields fields, string name) => fields.Extra.TryGetValue(name, out var value) ? value : null;

    /// <summary>One audience is a string, several are an array of them (RFC 7519 section 4.1.3).</summary>
    private static string[] AudienceOf(TokenResponseFields fields)
    {
        if (!fields.Others.TryGetValue("aud", out var json))
        {
            return [];
        }

        var audience = Element(json);
        return audience.ValueKind switch
        {
            JsonValueKind.String => [audience.GetString()!],
            JsonValueKind.Array => [.. audience.EnumerateArray().Where(static one => one.ValueKind == JsonValueKind.String).Select(static one => one.GetString()!)],
            _ => [],
        };
    }

    private static JsonElement Element(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        return JsonElement.ParseValue(ref reader);
    }
}
