using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>What the registry said about a call that it refused, in any of the shapes that it uses.</summary>
/// <remarks>
/// The shapes are <c>{"detail":"…"}</c>, <c>{"detail":["…"]}</c>, <c>{"field":["…"]}</c>, <c>{"non_field_errors":["…"]}</c>,
/// <c>["…"]</c> and, which is not certain, <c>[["field",["…"]]]</c>.
/// </remarks>
[JsonConverter(typeof(KmhfrErrorConverter))]
public sealed record KmhfrError
{
    /// <summary>The name under which the server files what is about no field.</summary>
    public const string NonFieldErrors = "non_field_errors";

    /// <summary>What is about the whole call: <c>detail</c>, <c>non_field_errors</c>, and messages without a name.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>
    /// Messages by the wire name of the field, or by the name of a group such as <c>services</c> or <c>Community Health Worker</c>.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The body itself.</summary>
    public JsonElement Body { get; init; }

    /// <summary>All messages in one line, those about fields with their names.</summary>
    /// <returns>For example <c>name: This field is required.</c></returns>
    public override string ToString() => string.Join(
        " ", Messages.Concat(Fields.Select(static field => $"{field.Key}: {string.Join(" ", field.Value)}")));
}
