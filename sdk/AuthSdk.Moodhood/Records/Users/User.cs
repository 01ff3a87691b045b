using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A user.</summary>
public sealed record User
{
    /// <summary>24 lower-case hex characters.</summary>
    public string? Id { get; init; }

    /// <summary>The e-mail address, which is the user name of the password grant.</summary>
    public string? Email { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
