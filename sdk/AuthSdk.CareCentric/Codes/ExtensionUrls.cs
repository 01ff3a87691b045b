namespace AuthSdk.CareCentric;

/// <summary>URLs of documented extensions. Find them with <see cref="ExtensionLookup.Find"/>.</summary>
public static class ExtensionUrls
{
    /// <summary>Patient: the language, and whether an interpreter is needed.</summary>
    public const string NhsCommunication = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1";

    /// <summary>Coding: the id and text of the description that was chosen.</summary>
    public const string SnomedDescription = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid";

    /// <summary>Medication request: issues so far, and when the authorisation ends.</summary>
    public const string MedicationRepeatInformation = "https://fhir.graphnethealth.com/STU3/StructureDefinition/Extension-MedicationRepeatInformation";

    /// <summary>Medication statement: when it was issued last.</summary>
    public const string MedicationStatementLastIssueDate = "https://fhir.graphnethealth.com/STU3/StructureDefinition/Extension-MedicationStatementLastIssueDate";

    /// <summary>Medication statement: repeat, acute or repeat dispensed.</summary>
    public const string PrescriptionType = "https://fhir.graphnethealth.com/STU3/StructureDefinition/Extension-Prescription-Type";

    /// <summary>Flag: the kind within its kind. What it holds is not published.</summary>
    public const string FlagSubType = "https://fhir.graphnethealth.com/STU3/Extension-AlertSubType";

    /// <summary>Flag: how severe it is. What it holds is not published.</summary>
    public const string FlagSeverity = "https://fhir.graphnethealth.com/STU3/Extension-Severity";

    /// <summary>Flag: a comment. What it holds is not published.</summary>
    public const string FlagComment = "https://fhir.graphnethealth.com/STU3/Extension-Comment";
}
