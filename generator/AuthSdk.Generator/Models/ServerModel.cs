namespace AuthSdk.Generator.Models;

/// <summary>A declared server of an API.</summary>
internal sealed record ServerModel
{
    public string Name { get; init; } = "";

    public string Url { get; init; } = "";
}
