namespace AuthSdk.CareCentric;

/// <summary>Name spaces of identifiers.</summary>
public static class IdentifierSystems
{
    /// <summary>NHS numbers.</summary>
    public const string NhsNumber = "https://fhir.nhs.uk/Id/nhs-number";

    /// <summary>Organisations of the NHS.</summary>
    public const string OrganisationCode = "https://fhir.nhs.uk/Id/ods-organization-code";

    /// <summary>General practitioners.</summary>
    public const string PractitionerNumber = "https://fhir.hl7.org.uk/Id/gmp-number";
}
