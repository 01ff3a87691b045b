namespace AuthSdk.Testing;

/// <summary>A parameter while its declarations are being read.</summary>
internal sealed class ParameterEntry
{
    public required string Name { get; set; }

    public string Standard { get; set; } = "";

    public ParameterPlacement? Placement { get; set; }

    public string? Option { get; set; }

    public bool IsSecret { get; init; }

    /// <summary>A value that the RFCs fix.</summary>
    public string? Constant { get; init; }

    /// <summary>A declared value, with <c>{name}</c> for others.</summary>
    public string? Template { get; set; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public bool Required { get; init; }

    public ExpectedParameter Expect(ParameterPlacement placement, string? value) => new()
    {
        Name = Name,
        Standard = Standard,
        Placement = Placement ?? placement,
        Value = value,
        Prefix = value is null && Template is { } template ? ValueTemplate.Parse(template).FirstOrDefault(static part => !part.IsName).Text ?? "" : "",
        Values = Values,
        Required = Required || (Template is not null && Standard.Length > 0),
    };
}
