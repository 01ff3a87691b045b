using System.Text.Json;

namespace AuthSdk.Kmhfr;

/// <summary>A service that facilities can offer.</summary>
public sealed record Service : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>A short name.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The number, which the server gives.</summary>
    public int? Code { get; init; }

    /// <summary>Whether a facility chooses one of several options with the service.</summary>
    public bool? HasOptions { get; init; }

    /// <summary>The id of the category.</summary>
    public string? Category { get; init; }

    /// <summary>The category.</summary>
    public string? CategoryName { get; init; }

    /// <summary>The group of options. Its shape is not documented, therefore raw JSON.</summary>
    public JsonElement? Group { get; init; }

    /// <summary>The id of the level that offers the service.</summary>
    public string? KephLevel { get; init; }
}
