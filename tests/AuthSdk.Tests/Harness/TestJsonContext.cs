using System.Text.Json.Serialization;

namespace AuthSdk.Tests.Harness;

public sealed record Thing(string Name);

public sealed record Claims([property: JsonPropertyName("iat")] long IssuedAt, [property: JsonPropertyName("scope")] IReadOnlyList<string> Scope);

[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(Claims))]
[JsonSerializable(typeof(Dictionary<string, int>))]
public sealed partial class TestJsonContext : JsonSerializerContext;
