using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A legal step.</summary>
public sealed record LegalStatus
{
    /// <summary>When it was asked for.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>Who asked for it.</summary>
    public string? CreatedBy { get; init; }

    /// <summary><c>system</c> for a client.</summary>
    public string? CreatedByUserType { get; init; }

    /// <summary>The role of whoever asked for it.</summary>
    public string? CreatedByRole { get; init; }

    /// <summary>A reference to a signature.</summary>
    public string? CreatedBySignature { get; init; }

    /// <summary>Where it was asked for.</summary>
    public string? CreatedAtLocation { get; init; }

    /// <summary>The number in the register, of a registration.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
