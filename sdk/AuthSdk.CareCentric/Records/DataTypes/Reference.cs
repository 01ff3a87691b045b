using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A reference to another resource.</summary>
public sealed record Reference
{
    /// <summary>A relative reference, such as <c>Patient/…</c>, an absolute one, or <c>#</c> and the id of a contained resource.</summary>
    [JsonPropertyName("reference")]
    public string? Target { get; init; }

    /// <summary>An identifier of the other resource, where there is no reference.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary>The other resource in words.</summary>
    public string? Display { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>The resource that the reference names on this server.</summary>
    /// <param name="baseAddress">The FHIR base address, to which absolute references are compared. Without it they are not resolved.</param>
    /// <returns>
    /// Type and id; <see langword="null"/> for a contained resource, for another server's, and where there is no reference. A version is left out.
    /// </returns>
    public ResourceKey? Resolve(Uri? baseAddress = null)
    {
        if (Target is not { } target || target.StartsWith('#'))
        {
            return null;
        }

        if (target.Contains("://", StringComparison.Ordinal))
        {
            var root = baseAddress?.AbsoluteUri.TrimEnd('/') + "/";
            if (baseAddress is null || !target.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            target = target[root.Length..];
        }

        var parts = target.Split('/');
        return parts is [{ Length: > 0 }, { Length: > 0 }] or [{ Length: > 0 }, { Length: > 0 }, "_history", _] ? new ResourceKey(parts[0], parts[1]) : null;
    }
}
