using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The body of an error: where its code and its text are, and what tells it from a good answer with the same status.</summary>
internal sealed class ErrorBody
{
    private readonly string _code;
    private readonly string _description;
    private readonly string? _field;
    private readonly string? _value;
    private readonly bool _isOtherValue;

    /// <param name="errors">The attribute that says so; the standard names without one.</param>
    public ErrorBody(Declared? errors)
    {
        _code = errors?.Text("Code") ?? "error";
        _description = errors?.Text("Description") ?? "error_description";
        if (errors?.Text("FailsWhen") is { Length: > 0 } condition)
        {
            var equals = condition.IndexOf('=', StringComparison.Ordinal);
            _isOtherValue = equals > 0 && condition[equals - 1] == '!';
            _field = equals < 0 ? condition.Trim() : condition[..(_isOtherValue ? equals - 1 : equals)].Trim();
            _value = equals < 0 ? null : condition[(equals + 1)..].Trim();
        }
    }

    /// <summary>Whether errors have a status of success.</summary>
    public bool HasCondition => _field is not null;

    /// <summary>Writes an error.</summary>
    public JsonObject Create(string code, string? description)
    {
        var body = new JsonObject();
        FieldWriter.Set(body, _code, Value(code));
        if (description is not null)
        {
            FieldWriter.Set(body, _description, description);
        }

        if (_field is not null)
        {
            FieldWriter.Set(body, _field, _value is null ? Value("true") : _isOtherValue ? Other(_value) : Value(_value));
        }

        return body;
    }

    /// <summary>Writes what tells a success from a failure.</summary>
    public void MarkSuccess(JsonObject body)
    {
        if (_field is not null && _value is not null && (_isOtherValue || _value is "false"))
        {
            FieldWriter.Set(body, _field, Success());
        }
    }

    /// <summary>Corrects a made-up body that would be an error; one that does not have the field is none.</summary>
    public string Correct(string json)
    {
        if (_field is null || JsonNode.Parse(json) is not JsonObject body || !FieldWriter.Replace(body, _field, Success()))
        {
            return json;
        }

        return body.ToJsonString();
    }

    /// <summary>A number or a boolean where the text is one, as providers write them.</summary>
    public static JsonNode Value(string text) =>
        text is "true" or "false" ? JsonValue.Create(text == "true")
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text ? JsonValue.Create(number)
        : JsonValue.Create(text)!;

    /// <summary>What the field has in a good answer; nothing where any value is an error.</summary>
    private JsonNode? Success() => _value switch
    {
        null => null,
        _ when _isOtherValue => Value(_value),
        "false" => Value("true"),
        "true" => Value("false"),
        _ => Other(_value),
    };

    private static JsonValue Other(string value) => value == "1" ? JsonValue.Create(2) : JsonValue.Create(1);
}
