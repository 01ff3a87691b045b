using System.Text.Json;

namespace AuthSdk.Kmhfr;

/// <summary>What the list and the detail of a health facility have in common.</summary>
public abstract partial record FacilityRecord : RegistryRecord
{
    /// <summary>The name; unique, at most 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The name on the licence; the same as <see cref="Name"/> unless given. At most 150 characters.</summary>
    public string? OfficialName { get; init; }

    /// <summary>The facility's number in the master facility list; absent until the facility is approved nationally.</summary>
    public int? Code { get; init; }

    /// <summary>The number in the regulator's register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The number of the licence.</summary>
    public string? LicenseNumber { get; init; }

    /// <summary>A short name, at most 30 characters.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the facility that this one belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>How many people the facility serves.</summary>
    public int? FacilityCatchmentPopulation { get; init; }

    /// <summary>When the facility was founded.</summary>
    public DateOnly? DateEstablished { get; init; }

    /// <summary>The bank.</summary>
    public string? BankName { get; init; }

    /// <summary>The branch of the bank.</summary>
    public string? BranchName { get; init; }

    /// <summary>The account.</summary>
    public string? BankAccount { get; init; }

    /// <summary>The mean of the ratings, 0 without any.</summary>
    public decimal? AverageRating { get; init; }

    /// <summary>The ids of the contacts; <see cref="FacilityContacts"/> has their text.</summary>
    public IReadOnlyList<string>? Contacts { get; init; }

    /// <summary>Telephone numbers, e-mail and postal addresses.</summary>
    public IReadOnlyList<FacilityContact>? FacilityContacts { get; init; }

    /// <summary>The services on offer.</summary>
    public IReadOnlyList<FacilityService>? FacilityServices { get; init; }

    /// <summary>A reference to the inspection checklist; its shape is not documented.</summary>
    public JsonElement? FacilityChecklistDocument { get; init; }

    /// <summary>A reference to the licence document; its shape is not documented.</summary>
    public JsonElement? FacilityLicenseDocument { get; init; }
}
