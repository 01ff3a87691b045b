namespace AuthSdk.MskBlaze;

/// <summary>The urls of extensions, by which to find them.</summary>
public static class ExtensionUrls
{
    private const string Base = "https://fhir.mskcc.org/structure-definitions/#";

    /// <summary>The study; text.</summary>
    public const string Protocol = Base + "IDB.Protocol";

    /// <summary>The study, in version 1 of the API.</summary>
    public const string ProtocolV1 = "http://hl7.org/fhir/StructureDefinition/workflow-researchStudy";

    /// <summary>The sponsor's study; text. Diagnostic reports write <see cref="ReportSponsorId"/>.</summary>
    public const string SponsorId = Base + "SponsorID";

    /// <summary>The sponsor's study on a diagnostic report; text.</summary>
    public const string ReportSponsorId = Base + "SponsorId";

    /// <summary>The subject's race; text.</summary>
    public const string Race = Base + "Race";

    /// <summary>The subject's ethnicity; text.</summary>
    public const string Ethnicity = Base + "Ethnicity";

    /// <summary>The organ of a lesion; text.</summary>
    public const string Organ = Base + "Organ";

    /// <summary>The category of a lesion: <c>New lesion</c>, <c>Non-target</c> or <c>Target</c>.</summary>
    public const string LesionCategory = Base + "Category";

    /// <summary>The state of a lesion, such as <c>Present</c>.</summary>
    public const string LesionState = Base + "State";

    /// <summary>How a lesion was measured; contains a question mark where a character was lost.</summary>
    public const string LesionLabel = Base + "Label";

    /// <summary>The modality of an image: <c>CT</c>, <c>MR</c>, <c>PT</c> or <c>OT</c>.</summary>
    public const string Modality = Base + "Modality";

    /// <summary>The name of an assessment: <c>Baseline</c>, or <c>Follow-up</c> and a number.</summary>
    public const string AssessmentName = Base + "Name";

    /// <summary>The revision; whole numbers, first the case's, then the assessment's.</summary>
    public const string RevisionNumber = Base + "RevisionNumber";

    /// <summary>The sum of an assessment; a number in the unit of <see cref="Unit"/>.</summary>
    public const string CurrentValue = Base + "CurrentValue";

    /// <summary>The unit of <see cref="CurrentValue"/>; text.</summary>
    public const string Unit = Base + "Unit";

    /// <summary>The change from the previous assessment; <c>--</c> or text like <c>-12.0 mm</c>.</summary>
    public const string ChangeFromPrevious = Base + "ChangeFromPrevious";

    /// <summary>The change from the baseline; <c>--</c> or text like <c>-12.0 mm</c>.</summary>
    public const string ChangeFromBaseline = Base + "ChangeFromBaseline";

    /// <summary>The change from the lowest value; <c>--</c> or text like <c>-12.0 mm</c>.</summary>
    public const string ChangeFromNadir = Base + "ChangeFromNadir";

    /// <summary>When an adverse event began; text, <c>MM/DD/YYYY</c>.</summary>
    public const string StartDate = Base + "StartDate";

    /// <summary>When an adverse event ended; text, <c>MM/DD/YYYY</c>.</summary>
    public const string StopDate = Base + "StopDate";

    /// <summary>Whether an adverse event lasts; 0 or 1. May contradict the outcome.</summary>
    public const string Ongoing = Base + "AEOngoing";

    /// <summary>The CTCAE grade of an adverse event; a whole number.</summary>
    public const string CtcaeGrade = "https://ctep.cancer.gov/protocoldevelopment/electronic_applications/ctc.htm#Grade";

    /// <summary>The version of CTCAE; a number.</summary>
    public const string CtcaeVersion = "https://ctep.cancer.gov/protocoldevelopment/electronic_applications/ctc.htm";

    /// <summary>The number of an image series; a whole number.</summary>
    public const string SeriesNumber = Base + "SeriesNumber";

    /// <summary>An image series in words.</summary>
    public const string SeriesDescription = Base + "SeriesDescription";

    /// <summary>The number of an image in its series; a whole number.</summary>
    public const string InstanceNumber = Base + "InstanceNumber";

    /// <summary>The case of an assessment; a whole number.</summary>
    public const string CaseId = Base + "CaseId";

    /// <summary>The number of an assessment, 0 for the baseline; a whole number.</summary>
    public const string Timepoint = Base + "Timepoint";

    /// <summary>When an assessment was revised; a date with a time. In no sample.</summary>
    public const string RevisionDate = Base + "RevisionDate";

    /// <summary>The name of the trial; text.</summary>
    public const string TrialName = Base + "TrialName";

    /// <summary>The criteria of an assessment, <c>RECIST 1.1</c>.</summary>
    public const string TrialArmName = Base + "TrialArmName";

    /// <summary>What <see cref="CurrentValue"/> is, <c>targetsum</c>.</summary>
    public const string CumulativeQuantityId = Base + "CumulativeQuantityId";

    /// <summary>The number of an adverse event within its record; a whole number.</summary>
    public const string SequenceNumber = Base + "AdverseEventSequenceNumber";

    /// <summary>Whether an adverse event was verified; 0 or 1.</summary>
    public const string VerifiedIndicator = Base + "VerifiedIndicator";

    /// <summary>How a medication statement was derived; a code that holds long text, which may be cut off.</summary>
    public const string MetadataRule = Base + "MetadataRuleDef";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string AdverseEventBaseline = Base + "AEBaseline";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string Cis = Base + "CIS";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string Crdb = Base + "CRDB";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string Comments = Base + "Comments";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string EventSequenceNumber = Base + "EventSequenceNo";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string ExpectedToxicity = Base + "ExpectedToxicity";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string Intervention = Base + "Intervention";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string UpdatedBy = Base + "UpdatedBy";

    /// <summary>Defined by the documentation without a word of what it holds, and in no sample.</summary>
    public const string UpdatedDate = Base + "UpdatedDate";
}
