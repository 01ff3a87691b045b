using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Changes to what is approved: they wait until somebody takes them over or drops them.</summary>
internal sealed class KmhfrApprovalQueue(KmhfrCollection updates)
{
    private readonly Dictionary<string, (string Facility, JsonObject Changes)> _waiting = new(StringComparer.Ordinal);

    public KmhfrCollection? Facilities { get; set; }

    /// <summary>Puts a change to an approved facility aside.</summary>
    public bool PutAside(JsonObject facility, JsonObject changes)
    {
        if (!IsTrue(facility["approved"]))
        {
            return false;
        }

        var waiting = updates.Create(new JsonObject { ["facility"] = facility["id"]!.ToString(), ["approved"] = false, ["cancelled"] = false });
        var id = waiting["id"]!.ToString();
        lock (_waiting)
        {
            _waiting[id] = (facility["id"]!.ToString(), (JsonObject)changes.DeepClone());
        }

        facility["has_edits"] = true;
        facility["latest_update"] = id;
        return true;
    }

    /// <summary>Puts a change to an approved unit aside; what waits shows in the unit itself.</summary>
    public static bool PutUnitAside(JsonObject unit, JsonObject changes)
    {
        if (!IsTrue(unit["is_approved"]))
        {
            return false;
        }

        unit["has_edits"] = true;
        unit["pending_updates"] = changes.DeepClone();
        return true;
    }

    /// <summary>Takes over or drops what waits.</summary>
    public void Decide(string id, JsonObject decision)
    {
        (string Facility, JsonObject Changes) waiting;
        lock (_waiting)
        {
            if (!_waiting.Remove(id, out waiting))
            {
                return;
            }
        }

        if (IsTrue(decision["approved"]))
        {
            Facilities!.Set(waiting.Facility, [.. waiting.Changes.Select(static change => (change.Key, change.Value?.DeepClone()))]);
        }

        Facilities!.Set(waiting.Facility, ("has_edits", false), ("latest_update", null));
    }

    /// <summary>An approval or rejection was recorded.</summary>
    public void Decided(JsonObject approval)
    {
        if (approval["facility"]?.ToString() is not { } facility || Facilities!.Find(facility) is null)
        {
            return;
        }

        var rejected = IsTrue(approval["is_cancelled"]);
        Facilities.Set(
            facility,
            ("rejected", rejected),
            ("approved", !rejected),
            ("is_approved", rejected ? null : JsonValue.Create(true)),
            ("latest_approval_or_rejection", new JsonObject { ["id"] = approval["id"]!.ToString(), ["comment"] = approval["comment"]?.ToString() }));
        if (!rejected && IsTrue(approval["is_national_approval"]))
        {
            Facilities.Set(facility, ("approved_national_level", true), ("code", 30000 + Facilities.Snapshot().Count));
        }
    }

    private static bool IsTrue(JsonNode? value) => value?.ToString() == "true";
}
