namespace AuthSdk.CareCentric;

/// <summary>URLs of code systems.</summary>
public static class CodeSystems
{
    /// <summary>SNOMED CT.</summary>
    public const string SnomedCt = "http://snomed.info/sct";

    /// <summary>Read codes, version 2.</summary>
    public const string ReadV2 = "http://read.info/readv2";

    /// <summary>Units, UCUM.</summary>
    public const string UnitsOfMeasure = "http://unitsofmeasure.org";

    /// <summary>How a medicine is prescribed.</summary>
    public const string PrescriptionType = "https://fhir.graphnethealth.com/CodeSystem-PrescriptionType";

    /// <summary>How far an NHS number is verified.</summary>
    public const string NhsNumberVerificationStatus = "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1";

    /// <summary>Languages.</summary>
    public const string HumanLanguage = "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1";
}
