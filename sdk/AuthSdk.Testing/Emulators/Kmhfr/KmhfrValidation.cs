using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>What the registry finds wrong with bodies, in its words.</summary>
internal static class KmhfrValidation
{
    private const int FewestCharacters = 7;

    /// <summary>Each field that is required and absent.</summary>
    public static JsonObject? Required(JsonObject body, IReadOnlyList<string> names)
    {
        var errors = new JsonObject();
        foreach (var name in names.Where(name => string.IsNullOrEmpty(body[name]?.ToString())))
        {
            errors[name] = new JsonArray("This field is required.");
        }

        return errors.Count == 0 ? null : errors;
    }

    public static JsonObject? Facility(JsonObject body)
    {
        var errors = new JsonObject();
        Each(body, "services", "service", errors, "Service has a badly formed uuid");
        Each(body, "contacts", "contact_type", errors, "Contact has a badly formed uuid");
        Each(body, "units", "unit", errors, "Please provide a proper facility department");
        if (body["name"]?.ToString() is { Length: > 100 })
        {
            errors["name"] = new JsonArray("Ensure this field has no more than 100 characters.");
        }
        else if (KmhfrRecords.Facilities.Any(facility => facility["name"]!.ToString() == body["name"]?.ToString()))
        {
            errors["name"] = new JsonArray("facility with this name already exists.");
        }

        return errors.Count == 0 ? null : errors;
    }

    public static JsonObject? Unit(JsonObject body, KmhfrCollection facilities)
    {
        if (body["facility"]?.ToString() is { } id && facilities.Find(id)?["closed"]?.ToString() == "true")
        {
            return new JsonObject { ["facility"] = new JsonArray("A Community Unit cannot be attached to a closed facility") };
        }

        var nameless = Items(body, "health_unit_workers")
            .Any(static worker => string.IsNullOrEmpty(worker["first_name"]?.ToString()) || string.IsNullOrEmpty(worker["last_name"]?.ToString()));
        if (nameless)
        {
            return new JsonObject { ["Community Health Worker"] = new JsonArray("Ensure the CHEW first name and last name are provided") };
        }

        return Items(body, "contacts").Any(static contact => !IsUuid(contact["contact_type"]))
            ? new JsonObject { ["contact"] = new JsonArray("The provided contact_type does not exist") }
            : null;
    }

    public static JsonObject? Approval(JsonObject body) =>
        body["is_cancelled"]?.ToString() == "true" && string.IsNullOrWhiteSpace(body["comment"]?.ToString())
            ? new JsonObject { ["comment"] = new JsonArray("This field is required.") }
            : null;

    /// <summary>The server counts the characters of each number, zeros at the end included.</summary>
    public static JsonObject? Coordinates(JsonObject body)
    {
        if (body["coordinates"] is null)
        {
            return null;
        }

        var numbers = body["coordinates"] is JsonObject point && point["coordinates"] is JsonArray { Count: 2 } pair ? pair : [];
        return numbers.Count == 2 && numbers.All(static number => number!.ToJsonString().Length >= FewestCharacters)
            ? null
            : new JsonObject { ["coordinates"] = new JsonArray("Please ensure that the coordinates have at least 7 characters each") };
    }

    private static void Each(JsonObject body, string group, string member, JsonObject errors, string message)
    {
        if (Items(body, group).Any(item => !IsUuid(item[member])))
        {
            errors[group] = new JsonArray(message);
        }
    }

    private static IEnumerable<JsonObject> Items(JsonObject body, string group) =>
        body[group] is JsonArray items ? items.OfType<JsonObject>() : [];

    private static bool IsUuid(JsonNode? value) => Guid.TryParse(value?.ToString(), out _);
}
