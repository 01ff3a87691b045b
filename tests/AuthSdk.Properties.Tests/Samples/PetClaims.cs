using System.Text.Json.Serialization;

namespace AuthSdk.Properties.Tests.Samples;

/// <summary>The claims of a drawn provider's tokens.</summary>
public sealed record PetClaims([property: JsonPropertyName("sub")] string? Subject);
