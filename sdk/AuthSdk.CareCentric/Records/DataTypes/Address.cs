using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A postal address.</summary>
public sealed record Address
{
    /// <summary>Such as <c>home</c>.</summary>
    public string? Use { get; init; }

    /// <summary>Street, house and so on.</summary>
    public IReadOnlyList<string>? Line { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>The district.</summary>
    public string? District { get; init; }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The country.</summary>
    public string? Country { get; init; }

    /// <summary><c>postal</c>, <c>physical</c> or <c>both</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The whole address.</summary>
    public string? Text { get; init; }

    /// <summary>The state or county.</summary>
    public string? State { get; init; }

    /// <summary>When it was in use.</summary>
    public Period? Period { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
