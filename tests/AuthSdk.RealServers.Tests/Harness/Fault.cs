using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>A fault as the proxy is told it (<c>tests/servers/README.md</c>).</summary>
internal sealed record Fault([property: JsonPropertyName("fault")] string Kind)
{
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public FaultMatch? Match { get; init; }

    public int? Times { get; init; }

    public bool? Forward { get; init; }

    public int? Bytes { get; init; }

    public int? Ms { get; init; }

    public int? Status { get; init; }

    public Dictionary<string, string>? Headers { get; init; }

    public string? Body { get; init; }

    public static Fault Reset(bool afterTheServerDidItsWork = false) => new("reset") { Forward = afterTheServerDidItsWork };

    public static Fault Silence() => new("silence");

    public static Fault Cut() => new("cut");

    public static Fault Slow(int bytes, int milliseconds) => new("slow") { Bytes = bytes, Ms = milliseconds };

    public static Fault Respond(int status, string? body = null, params (string Name, string Value)[] headers) =>
        new("respond") { Status = status, Body = body, Headers = headers.ToDictionary(header => header.Name, header => header.Value) };

    public Fault OfGrant(string grantType) => this with { Match = new FaultMatch { GrantType = grantType } };

    public Fault OfPath(string path) => this with { Match = new FaultMatch { Path = path } };
}

/// <summary>Which requests a fault is for.</summary>
internal sealed record FaultMatch
{
    public string? Path { get; init; }

    public string? GrantType { get; init; }
}
