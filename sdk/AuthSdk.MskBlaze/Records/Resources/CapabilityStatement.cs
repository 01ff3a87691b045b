namespace AuthSdk.MskBlaze;

/// <summary>What a server can do. No sample of this server's is published: the fields are those that FHIR has for every server, the rest is kept.</summary>
public sealed record CapabilityStatement : Resource
{
    /// <summary>Such as <c>active</c>.</summary>
    public string? Status { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Such as <c>instance</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The version of FHIR; the documentation says 4.1.0, a preview of R4B.</summary>
    public string? FhirVersion { get; init; }

    /// <summary>The formats, such as <c>json</c>.</summary>
    public IReadOnlyList<string>? Format { get; init; }
}
