using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What every resource has.</summary>
public abstract record Resource
{
    /// <summary>The type of the resource.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The logical id: opaque, mostly 26 letters and digits.</summary>
    public string? Id { get; init; }

    /// <summary>The version, the profiles and the tenancy.</summary>
    public Meta? Meta { get; init; }

    /// <summary>Resources inside this one, which references name with <c>#</c>.</summary>
    public IReadOnlyList<JsonElement>? Contained { get; init; }

    /// <summary>Extensions.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
