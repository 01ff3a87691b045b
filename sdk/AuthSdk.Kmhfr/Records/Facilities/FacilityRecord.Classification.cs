namespace AuthSdk.Kmhfr;

public abstract partial record FacilityRecord
{
    /// <summary>The id of the type.</summary>
    public string? FacilityType { get; init; }

    /// <summary>The type.</summary>
    public string? FacilityTypeName { get; init; }

    /// <summary>The type above it.</summary>
    public string? FacilityTypeParent { get; init; }

    /// <summary>The id of the owner.</summary>
    public string? Owner { get; init; }

    /// <summary>The owner.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The id of the owner's type.</summary>
    public string? OwnerType { get; init; }

    /// <summary>The owner's type.</summary>
    public string? OwnerTypeName { get; init; }

    /// <summary>The id of the level in the Kenya Essential Package for Health.</summary>
    public string? KephLevel { get; init; }

    /// <summary>The level, such as <c>Level 3</c>.</summary>
    public string? KephLevelName { get; init; }

    /// <summary>The id of the operation status.</summary>
    public string? OperationStatus { get; init; }

    /// <summary>The operation status, such as <c>Operational</c>.</summary>
    public string? OperationStatusName { get; init; }

    /// <summary>The id of the admission status.</summary>
    public string? AdmissionStatus { get; init; }

    /// <summary>The admission status.</summary>
    public string? AdmissionStatusName { get; init; }

    /// <summary>The id of the regulation status.</summary>
    public string? RegulationStatus { get; init; }

    /// <summary>The regulation status.</summary>
    public string? RegulatoryStatusName { get; init; }

    /// <summary>The id of the regulator.</summary>
    public string? RegulatoryBody { get; init; }

    /// <summary>The regulator.</summary>
    public string? RegulatoryBodyName { get; init; }
}
