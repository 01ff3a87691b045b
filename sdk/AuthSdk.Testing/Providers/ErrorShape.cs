using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>How the provider says no.</summary>
internal sealed class ErrorShape
{
    private readonly string _code;
    private readonly string _description;
    private readonly string? _field;
    private readonly string? _value;
    private readonly bool _isOtherValue;
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    public ErrorShape(Type api, string flow)
    {
        var errors = Declared.FirstFor<TokenErrorsAttribute>(api, flow);
        _code = errors?.Text("Code") ?? "error";
        _description = errors?.Text("Description") ?? "error_description";
        if (errors?.Text("FailsWhen") is { Length: > 0 } condition)
        {
            var equals = condition.IndexOf('=', StringComparison.Ordinal);
            _isOtherValue = equals > 0 && condition[equals - 1] == '!';
            _field = equals < 0 ? condition.Trim() : condition[..(_isOtherValue ? equals - 1 : equals)].Trim();
            _value = equals < 0 ? null : condition[(equals + 1)..].Trim();
        }

        // What the flow says of a code goes before what is said of all.
        var codes = Declared.Of<TokenErrorCodeAttribute>(api).Where(code => (code.Text("Flow") ?? flow) == flow).ToLookup(static code => code.Text("Flow") is null);
        foreach (var code in codes[false].Concat(codes[true].ExceptBy(codes[false].Select(static own => own.TextArgument(0)), static code => code.TextArgument(0))))
        {
            _codes.TryAdd(code.TextArgument(1), code.TextArgument(0));
        }
    }

    /// <summary>The answer to a request that is refused.</summary>
    public EmulatedResponse Answer(TokenRefusal refusal)
    {
        var status = _field is not null ? HttpStatusCode.OK
            : refusal.Error == OAuthError.InvalidClient ? HttpStatusCode.Unauthorized
            : HttpStatusCode.BadRequest;
        var body = new JsonObject();
        FieldWriter.Set(body, _code, Value(_codes.GetValueOrDefault(refusal.Error, refusal.Error)));
        FieldWriter.Set(body, _description, refusal.Description);
        if (_field is not null)
        {
            FieldWriter.Set(body, _field, _value is null ? Value("true") : _isOtherValue ? Other(_value) : Value(_value));
        }

        var answer = EmulatedResponse.Json(status, body).NeverStored();
        return status == HttpStatusCode.Unauthorized ? answer.With("WWW-Authenticate", "Basic realm=\"emulator\"") : answer;
    }

    /// <summary>Writes what tells a success from a failure.</summary>
    public void MarkSuccess(JsonObject body)
    {
        if (_field is not null && _value is not null && (_isOtherValue || _value is "false"))
        {
            FieldWriter.Set(body, _field, Value(_isOtherValue ? _value : "true"));
        }
    }

    /// <summary>A number or a boolean where the text is one, as providers write them.</summary>
    public static JsonNode Value(string text) =>
        text is "true" or "false" ? JsonValue.Create(text == "true")
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text ? JsonValue.Create(number)
        : JsonValue.Create(text)!;

    private static JsonValue Other(string value) => value == "1" ? JsonValue.Create(2) : JsonValue.Create(1);
}
