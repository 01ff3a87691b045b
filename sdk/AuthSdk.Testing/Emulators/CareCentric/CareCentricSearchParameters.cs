using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Which resource type can be searched by what.</summary>
internal sealed class CareCentricSearchParameters
{
    private readonly Dictionary<string, CareCentricSearchParameter> _ofEveryType;
    private readonly Dictionary<string, Dictionary<string, CareCentricSearchParameter>> _ofType;

    public CareCentricSearchParameters(CareCentricGeneration generation)
    {
        var old = generation == CareCentricGeneration.V08;
        var code = Coded("code");
        var codeIn = In("code");
        var category = Coded("category");
        var status = Plain("status");
        var medicine = CareCentricSearchParameter.Token(Medicine, old);

        _ofEveryType = Table(
            ("_id", Plain("id")),
            ("_lastUpdated", CareCentricSearchParameter.Date(static resource => resource["meta"]?["lastUpdated"])),
            ("identifier", CareCentricSearchParameter.Token(static resource => Pairs(resource["identifier"], "value"), old)));
        _ofType = new(StringComparer.Ordinal)
        {
            ["Patient"] = Table(
                ("nhsNumberVerificationStatus", CareCentricSearchParameter.Token(VerificationStatus, takesNoSystem: true)),
                ("gender", Plain("gender")),
                ("birthdate", CareCentricSearchParameter.Date(static resource => resource["birthDate"], takesNotEqual: true)),
                ("family", CareCentricSearchParameter.Text(Family, Starts)),
                ("family:exact", CareCentricSearchParameter.Text(Family, string.Equals)),
                ("family:contains", CareCentricSearchParameter.Text(Family, Contains)),
                ("given", CareCentricSearchParameter.Text(Given, Starts)),
                ("given:exact", CareCentricSearchParameter.Text(Given, string.Equals)),
                ("given:contains", CareCentricSearchParameter.Text(Given, Contains))),
            ["Observation"] = Table(
                ("code", code), ("code:in", codeIn), ("category", category), ("status", status), ("date", Date("effectiveDateTime")),
                ("encounter", CareCentricSearchParameter.Reference(static resource => resource["context"]))),
            ["AllergyIntolerance"] = Table(("code", code), ("date", Date("assertedDate"))),
            ["Condition"] = Table(
                ("code", code), ("code:in", codeIn), ("category", category), ("clinical-status", Plain("clinicalStatus")),
                ("onset-date", Date("onsetDateTime")), ("asserted-date", Date("assertedDate"))),
            ["Procedure"] = Table(
                ("code", code), ("code:in", codeIn), ("category", category), ("status", status), ("date", Date("performedDateTime"))),
            ["MedicationRequest"] = Table(
                ("code", medicine), ("intent", Plain("intent")), ("status", status), ("authoredon", Date("authoredOn"))),
            ["MedicationStatement"] = Table(
                ("code", medicine), ("status", status),
                ("effective", CareCentricSearchParameter.Date(CareCentricOrders.Effective, takesNotEqual: true)),
                ("last-issued", CareCentricSearchParameter.Date(CareCentricOrders.LastIssued)),
                ("prescription-type", CareCentricSearchParameter.Token(PrescriptionType, old))),
            ["Immunization"] = Table(
                [.. WithText("vaccine-code", "vaccineCode"), .. WithText("immunization-procedure", "vaccineCode"),
                    ("vaccine-code:in", In("vaccineCode")), ("immunization-procedure:in", In("vaccineCode")),
                    ("date", Date("date")), ("status", status), ("notgiven", Plain("notGiven"))]),
            ["Flag"] = Table(
                [.. WithText("code", "code"), .. WithText("category", "category"),
                    ("date", CareCentricSearchParameter.Date(static resource => resource["period"]?["start"]))]),
            ["FamilyMemberHistory"] = Table(
                ("code", CareCentricSearchParameter.Token(FamilyConditions, old)),
                ("code:text", CareCentricSearchParameter.Text(static resource => FamilyCodes(resource).SelectMany(Displays), Contains)),
                ("date", Date("date")), ("status", status)),
            ["QuestionnaireResponse"] = Table(
                ("questionnaire", CareCentricSearchParameter.Reference(static resource => resource["questionnaire"])),
                ("authored", Date("authored")), ("status", status)),
        };

        if (old)
        {
            _ofType["MedicationRequest"]["code:text"] = CareCentricSearchParameter.Text(MedicineText, Contains);
            _ofType["MedicationStatement"]["code:text"] = CareCentricSearchParameter.Text(MedicineText, Contains);
        }

        CareCentricSearchParameter Coded(string member) => CareCentricSearchParameter.Token(resource => Codings(resource[member]), old);
        CareCentricSearchParameter Plain(string member) => CareCentricSearchParameter.Token(resource => [(null, resource[member]?.ToString())], old);
        static CareCentricSearchParameter In(string member) => CareCentricSearchParameter.In(resource => Codings(resource[member]));
        IEnumerable<(string, CareCentricSearchParameter)> WithText(string name, string member) =>
            [(name, Coded(member)), (name + ":text", CareCentricSearchParameter.Text(resource => Displays(resource[member]), Contains))];
        static CareCentricSearchParameter Date(string member) => CareCentricSearchParameter.Date(resource => resource[member]);
    }

    public CareCentricSearchParameter? Find(string resourceType, string name) =>
        _ofEveryType.GetValueOrDefault(name) ?? _ofType.GetValueOrDefault(resourceType)?.GetValueOrDefault(name);

    private static Dictionary<string, CareCentricSearchParameter> Table(params (string Name, CareCentricSearchParameter Parameter)[] rows) =>
        rows.ToDictionary(static row => row.Name, static row => row.Parameter, StringComparer.Ordinal);

    /// <summary>The codes of a concept, or of the concepts of a list.</summary>
    private static IEnumerable<(string? System, string? Code)> Codings(JsonNode? concept) =>
        concept is JsonArray list ? list.SelectMany(Codings) : Pairs(concept?["coding"], "code");

    private static IEnumerable<(string? System, string? Code)> Pairs(JsonNode? list, string codeMember) =>
        (list as JsonArray ?? [list?.DeepClone()]).Select(item => (item?["system"]?.ToString(), item?[codeMember]?.ToString()));

    private static IEnumerable<(string? System, string? Code)> Medicine(JsonObject resource) => Codings(resource["contained"]?[0]?["code"]);

    private static IEnumerable<string> MedicineText(JsonObject resource) => Displays(resource["contained"]?[0]?["code"]);

    private static IEnumerable<string> Displays(JsonNode? concept) =>
        (concept?["coding"] as JsonArray ?? []).Select(static coding => coding?["display"]?.ToString() ?? "");

    private static IEnumerable<JsonNode?> FamilyCodes(JsonObject history) =>
        (history["condition"] as JsonArray ?? []).Select(static condition => condition?["code"]);

    private static IEnumerable<(string? System, string? Code)> FamilyConditions(JsonObject history) => FamilyCodes(history).SelectMany(Codings);

    private static IEnumerable<(string? System, string? Code)> PrescriptionType(JsonObject resource) =>
        Codings(CareCentricResources.FindExtension(resource, CareCentricResources.PrescriptionTypeUrl)?["valueCodeableConcept"]);

    private static IEnumerable<(string? System, string? Code)> VerificationStatus(JsonObject patient) =>
        (patient["identifier"] as JsonArray ?? []).SelectMany(static identifier =>
            Codings(CareCentricResources.FindExtension(identifier, CareCentricResources.VerificationStatusUrl)?["valueCodeableConcept"]));

    private static IEnumerable<string> Family(JsonObject patient) =>
        (patient["name"] as JsonArray ?? []).Select(static name => name?["family"]?.ToString() ?? "");

    private static IEnumerable<string> Given(JsonObject patient) =>
        (patient["name"] as JsonArray ?? [])
            .SelectMany(static name => name?["given"] as JsonArray ?? [])
            .Select(static given => given?.ToString() ?? "");

    private static bool Starts(string value, string wanted) => value.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string value, string wanted) => value.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
