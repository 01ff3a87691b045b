using System.Globalization;
using AuthSdk.CareCentric;

namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>Writes a record as text that people read.</summary>
internal static class SummaryText
{
    public static string Of(PatientRecord record) => string.Join('\n', [
        .. Heading(record.Patient),
        "",
        .. Section("Allergies", record.Allergies.Select(Allergy)),
        .. Section("Current medicines", record.Medicines.Select(Medicine)),
        .. Section("Latest observations", record.Observations.GroupBy(NameOf).Select(Latest)),
    ]);

    private static IEnumerable<string> Heading(Patient patient)
    {
        var name = patient.Name is [var first, ..] ? first : null;
        yield return $"{name?.Family ?? "(no name)"}, {string.Join(' ', name?.Given ?? [])}";
        yield return $"NHS number {patient.NhsNumber ?? "unknown"}, born {patient.BirthDate ?? "unknown"}, {patient.Gender ?? "gender unknown"}";
        if (patient.InterpreterRequired == true)
        {
            yield return $"Needs an interpreter: {patient.PreferredLanguage?.DisplayText ?? "language unknown"}";
        }
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines)
    {
        yield return title;
        var empty = true;
        foreach (var line in lines)
        {
            empty = false;
            yield return "  " + line;
        }

        if (empty)
        {
            yield return "  none recorded";
        }

        yield return "";
    }

    private static string Allergy(AllergyIntolerance allergy)
    {
        var reactions = (allergy.Reaction ?? []).SelectMany(reaction => reaction.Manifestation ?? []).Select(Text).ToList();
        return $"{Text(allergy.Code)}, {allergy.ClinicalStatus ?? "status unknown"}, criticality {allergy.Criticality ?? "unknown"}"
            + $", recorded {Day(allergy.AssertedDate)}"
            + (reactions.Count == 0 ? "" : $"; reaction: {string.Join(", ", reactions)}");
    }

    private static string Medicine(MedicationStatement statement) =>
        $"{Text(statement.Medicine)}: {string.Join("; ", (statement.Dosage ?? []).Select(dosage => dosage.Text ?? "no dosage"))}"
        + $" ({statement.PrescriptionType?.DisplayText ?? "kind unknown"}, since {Day(statement.EffectivePeriod?.Start)}"
        + $", last issued {Day(statement.LastIssueDate)})";

    private static string Latest(IGrouping<string, Observation> values)
    {
        var latest = values.MaxBy(value => PartialDate.TryParse(value.EffectiveDateTime, out var date) ? date.Start : DateTimeOffset.MinValue)!;
        return $"{Day(latest.EffectiveDateTime)}  {values.Key}: {ValueOf(latest)}" + (values.Count() == 1 ? "" : $" (the latest of {values.Count()})");
    }

    private static string NameOf(Observation observation) => Text(observation.Code);

    private static string ValueOf(Observation observation) => observation switch
    {
        // A decimal shows its trailing zeros: they tell how exact it is.
        { ValueQuantity: { } amount } => string.Create(CultureInfo.InvariantCulture, $"{amount.Comparator}{amount.Value} {amount.Unit}"),
        { ValueString: { } text } => text,
        { ValueCodeableConcept: { } concept } => Text(concept),
        { Component: { } parts } => string.Join(", ", parts.Select(part => string.Create(
            CultureInfo.InvariantCulture, $"{Text(part.Code)} {part.ValueQuantity?.Value} {part.ValueQuantity?.Unit}"))),
        _ => Text(observation.DataAbsentReason),
    };

    private static string Text(CodeableConcept? concept) => concept?.DisplayText ?? "not said";

    /// <summary>The day, or as much of it as is known.</summary>
    private static string Day(string? date) => PartialDate.TryParse(date, out var known)
        ? known.Precision == DatePrecision.Time ? known.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : known.ToString()
        : "at an unknown time";
}
