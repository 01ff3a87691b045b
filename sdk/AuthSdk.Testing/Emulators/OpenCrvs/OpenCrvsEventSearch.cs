using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The query language of <c>POST /events/events/search</c>; a member it does not know makes the query invalid.</summary>
internal static class OpenCrvsEventSearch
{
    /// <summary>The condition a query stands for; null when the query is not valid.</summary>
    public static Predicate<OpenCrvsEvent>? Compile(JsonNode? query)
    {
        if (query is not JsonObject { Count: > 0 } clause)
        {
            return null;
        }

        return clause["clauses"] is JsonArray { Count: > 0 } clauses && JsonBody.Text(clause, "type") is "and" or "or" && clause.Count == 2
            ? CompileGroup((JsonArray)clause["clauses"]!, JsonBody.Text(clause, "type") == "and")
            : CompileMembers(clause);
    }

    private static Predicate<OpenCrvsEvent>? CompileGroup(JsonArray clauses, bool all)
    {
        var conditions = clauses.Select(Compile).ToList();

        return conditions.Contains(null) ? null
            : all ? candidate => conditions.TrueForAll(condition => condition!(candidate))
            : candidate => conditions.Exists(condition => condition!(candidate));
    }

    private static Predicate<OpenCrvsEvent>? CompileMembers(JsonObject clause)
    {
        var conditions = clause.Select(static member => CompileMember(member.Key, member.Value)).ToList();
        return conditions.Contains(null) ? null : candidate => conditions.TrueForAll(condition => condition!(candidate));
    }

    private static Predicate<OpenCrvsEvent>? CompileMember(string name, JsonNode? value) => name switch
    {
        "id" => Equal(value, static candidate => candidate.Id),
        "eventType" => Equal(value, static candidate => candidate.Type),
        "status" => Term(value, static candidate => candidate.Status),
        "trackingId" => Term(value, static candidate => candidate.TrackingId),
        "createdAtLocation" => Term(value, static candidate => candidate.CreatedAtLocation),
        "createdAt" => Term(value, static candidate => candidate.CreatedAt),
        "updatedAt" => Term(value, static candidate => candidate.UpdatedAt),
        "legalStatuses.REGISTERED.registrationNumber" => Term(value, static candidate => candidate.RegistrationNumber),
        "createdBy" or "updatedBy" => Term(value, static candidate => candidate.CreatedBy),
        "updatedAtLocation" => Term(value, static candidate => candidate.CreatedAtLocation),
        "flags" when value is JsonObject flags => CompileFlags(flags),
        "data" when value is JsonObject data => CompileData(data),
        _ => null,
    };

    private static Predicate<OpenCrvsEvent>? CompileFlags(JsonObject flags)
    {
        if (flags.Any(static member => member.Key is not ("anyOf" or "noneOf") || member.Value is not JsonArray))
        {
            return null;
        }

        var wanted = (flags["anyOf"] as JsonArray)?.Select(static flag => flag!.ToString()).ToList();
        var unwanted = (flags["noneOf"] as JsonArray)?.Select(static flag => flag!.ToString()).ToList() ?? [];
        return candidate => wanted?.Exists(candidate.HasFlag) != false && !unwanted.Exists(candidate.HasFlag);
    }

    private static Predicate<OpenCrvsEvent>? CompileData(JsonObject data)
    {
        var conditions = data.Select(static field => Term(field.Value, candidate => candidate.Field(field.Key)?.ToString())).ToList();
        return conditions.Contains(null) ? null : candidate => conditions.TrueForAll(condition => condition!(candidate));
    }

    private static Predicate<OpenCrvsEvent>? Equal(JsonNode? value, Func<OpenCrvsEvent, string?> member) =>
        value is JsonValue ? candidate => member(candidate) == value.ToString() : null;

    private static Predicate<OpenCrvsEvent>? Term(JsonNode? value, Func<OpenCrvsEvent, string?> member)
    {
        if (value is not JsonObject term)
        {
            return null;
        }

        switch (JsonBody.Text(term, "type"))
        {
            case "exact" when JsonBody.Text(term, "term") is { } exact:
                return candidate => member(candidate) == exact;
            case "fuzzy" when JsonBody.Text(term, "term") is { } fuzzy:
                return candidate => member(candidate)?.Contains(fuzzy, StringComparison.OrdinalIgnoreCase) == true;
            case "within" when JsonBody.Text(term, "location") is { } location:
                return candidate => IsWithin(member(candidate), location);
            case "anyOf" when term["terms"] is JsonArray terms:
                var texts = terms.Select(static text => text?.ToString()).ToList();
                return candidate => texts.Contains(member(candidate));
            case "range" when JsonBody.Text(term, "gte") is { } from && JsonBody.Text(term, "lte") is { } to:
                // ISO dates and instants order as text; a date covers its whole day.
                return candidate => member(candidate) is { } at
                    && string.CompareOrdinal(at, from) >= 0
                    && string.CompareOrdinal(at[..Math.Min(at.Length, to.Length)], to) <= 0;
            default:
                return null;
        }
    }

    private static bool IsWithin(string? locationId, string ancestorId)
    {
        for (var location = OpenCrvsLocation.Find(locationId); location is not null; location = OpenCrvsLocation.Find(location.ParentId))
        {
            if (location.Id == ancestorId)
            {
                return true;
            }
        }

        return false;
    }
}
