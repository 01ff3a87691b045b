namespace AuthSdk.MskBlaze;

/// <summary>Systems of identifiers. Adverse events and medication have <c>https://fhir.mskcc.org/structure-definitions/</c> alone.</summary>
public static class IdentifierSystems
{
    /// <summary>Patient: the subject of the study.</summary>
    public const string Subject = "https://fhir.mskcc.org/structure-definitions/#SubjectStudyId";

    /// <summary>Observation: a laboratory value or a vital sign.</summary>
    public const string LaboratoryResult = "https://fhir.mskcc.org/structure-definitions/#LAB_RESULTS.LR_RESULT_GUID";

    /// <summary>Observation: a lesion.</summary>
    public const string Lesion = "https://fhir.mskcc.org/structure-definitions/#LesionIdentifier";

    /// <summary>DiagnosticReport: an assessment.</summary>
    public const string Assessment = "https://fhir.mskcc.org/structure-definitions/#AssessmentId";

    /// <summary>Group and page: the study.</summary>
    public const string Protocol = "https://fhir.mskcc.org/structure-definitions/#IDB.Protocol";
}
