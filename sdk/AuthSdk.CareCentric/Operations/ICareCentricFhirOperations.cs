namespace AuthSdk.CareCentric;

/// <summary>The FHIR operations of the shared care record, which both kinds of token open as far as they go.</summary>
/// <remarks>
/// Version 0.9.0 of the documentation; what only 0.8.0 has is marked so. Read-only. A search answers with a page. Except for patients it names
/// exactly one patient, so that is an argument of the search.
/// </remarks>
public interface ICareCentricFhirOperations :
    ICareCentricPatientOperations,
    ICareCentricObservationOperations,
    ICareCentricAllergyIntoleranceOperations,
    ICareCentricConditionOperations,
    ICareCentricProcedureOperations,
    ICareCentricMedicationRequestOperations,
    ICareCentricMedicationStatementOperations,
    ICareCentricImmunizationOperations,
    ICareCentricFlagOperations,
    ICareCentricFamilyMemberHistoryOperations,
    ICareCentricQuestionnaireResponseOperations,
    ICareCentricJsonOperations;
