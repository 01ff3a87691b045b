namespace AuthSdk.Testing;

/// <summary>A list, and how its pages link to each other.</summary>
/// <param name="BasePath">The path of the API.</param>
/// <param name="Name">The name of the list in links: a resource type.</param>
/// <param name="MissingLinks">How a missing link is written.</param>
/// <param name="PartnerInLinks">Whether links contain the partner.</param>
internal sealed record MskBlazeList(string BasePath, string Name, MskBlazeMissingLinks MissingLinks, bool PartnerInLinks)
{
    public bool IsV1 { get; } = BasePath.Contains("/v1/", StringComparison.Ordinal);
}
