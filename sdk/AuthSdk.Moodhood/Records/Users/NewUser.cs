using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A user to create.</summary>
public sealed record NewUser
{
    /// <summary>The e-mail address, which is what the user signs in with.</summary>
    public required string Email { get; init; }

    /// <summary>The name to show. It need not be unique, and signs nobody in.</summary>
    public required string Username { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>A proof that a person is at work; the documentation's own example leaves it out.</summary>
    public string? CaptchaToken { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>Says nothing of the password.</summary>
    public override string ToString() => nameof(NewUser);
}
