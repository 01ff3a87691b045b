namespace AuthSdk.Testing;

/// <summary>The records a <see cref="CareCentricEmulator"/> starts with.</summary>
public static class CareCentricSeed
{
    /// <summary>The patient all other records belong to: FAMILY, GIVEN, born 1942-06-19.</summary>
    public const string PatientId = "BKR4S3EYB7ZKZYTYAU5DOCHHQY";

    /// <summary>The NHS number of <see cref="PatientId"/>, of system <see cref="NhsNumberSystem"/>.</summary>
    public const string NhsNumber = "9000000000";

    /// <summary>The identifier system of NHS numbers.</summary>
    public const string NhsNumberSystem = "https://fhir.nhs.uk/Id/nhs-number";

    /// <summary>Another record of that person: MAIDEN, GIVEN, linked, with <see cref="LinkedConditionId"/>.</summary>
    public const string LinkedPatientId = "LINKEDUI3MDN7JWNWJXGT7LAJP";

    /// <summary>A patient without any records.</summary>
    public const string OtherPatientId = "BENL5UI3MDN7JWNWJXGT7LAJP4";

    /// <summary>The newest observation: body weight, 82.600 kg.</summary>
    public const string ObservationId = "52WMVUDFTVLER2AFIKKFYVZSYI";

    /// <summary>How many observations there are: two pages of the default size 10.</summary>
    public const int ObservationCount = 12;

    /// <summary>An observation that has been deleted: 410.</summary>
    public const string DeletedObservationId = "DELETEDOBSERVATION00000000";

    /// <summary>The only allergy.</summary>
    public const string AllergyIntoleranceId = "658FHYVGH2AFIKLPOJUYI5IJEC";

    /// <summary>A medication request of intent <c>plan</c>.</summary>
    public const string PlanId = "AFT37PVD3OBOJAQ362ORIPI6CA";

    /// <summary>A medication request of intent <c>order</c>.</summary>
    public const string OrderId = "AFT37PVD3OBOJAQ362ORIPI6CB";

    /// <summary>How many conditions the patient has: one is resolved.</summary>
    public const int ConditionCount = 3;

    /// <summary>The newest condition, by onset: type 2 diabetes, active.</summary>
    public const string ConditionId = "COND0VUDFTVLER2AFIKKFYVZSY";

    /// <summary>The only condition of <see cref="LinkedPatientId"/>.</summary>
    public const string LinkedConditionId = "COND9VUDFTVLER2AFIKKFYVZSY";

    /// <summary>How many procedures there are.</summary>
    public const int ProcedureCount = 2;

    /// <summary>The newest procedure: an operation of a cataract, in 2019.</summary>
    public const string ProcedureId = "PROC0VUDFTVLER2AFIKKFYVZSY";

    /// <summary>The encounter of the newest observation.</summary>
    public const string EncounterId = "ENC00VUDFTVLER2AFIKKFYVZSY";

    /// <summary>The ValueSet that <c>code:in</c> knows: body weight, type 2 diabetes, the operation of a cataract.</summary>
    public const string ValueSet = "https://fhir.carecentric.test/ValueSet/follow-up";

    /// <summary>The only medication statement.</summary>
    public const string MedicationStatementId = "JNQDXHKO4AOVBXREZWELZJZA5A";

    /// <summary>The newer one of two vaccinations, given; the other was not. Of the types in development, as what follows.</summary>
    public const string ImmunizationId = "IMMU0VUDFTVLER2AFIKKFYVZSY";

    /// <summary>The only warning.</summary>
    public const string FlagId = "FLAG0VUDFTVLER2AFIKKFY";

    /// <summary>The older one of two family histories; the other has no id.</summary>
    public const string FamilyMemberHistoryId = "FAMI0VUDFTVLER2AFIKKFYVZSY";

    /// <summary>The only answers to a questionnaire.</summary>
    public const string QuestionnaireResponseId = "QUES0VUDFTVLER2AFIKKFYVZSY";
}
