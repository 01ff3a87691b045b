using System.Text;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>What was looked for in a token endpoint's answer, of success or of error, and found. A field that occurs twice is a defect.</summary>
internal sealed class TokenResponseFields : IFieldSink
{
    private readonly TokenResponseRules _rules;
    private readonly TokenFieldValue?[] _values;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _others = new(StringComparer.Ordinal);

    private TokenResponseFields(TokenResponseRules rules)
    {
        _rules = rules;
        _values = new TokenFieldValue?[(int)TokenField.FirstExtra + rules.Fields.Count];
    }

    public string? AccessToken { get; private set; }

    public string? TokenType { get; private set; }

    public string? RefreshToken => Of(TokenField.RefreshToken)?.AsText;

    public string? Scope { get; private set; }

    public TimeSpan? ExpiresIn { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>The error code as the server wrote it.</summary>
    public string? Error => Of(TokenField.ErrorCode)?.AsCode is { Length: > 0 } code ? code : null;

    public string? ErrorDescription => Of(TokenField.ErrorDescription) is { } value
        ? value.Kind == JsonTokenType.StartArray ? value.Text : value.AsCode
        : null;

    public string? ErrorUri => Of(TokenField.ErrorUri)?.AsText;

    /// <summary>The address of the API, where the answer tells it.</summary>
    public string? BaseAddress => Of(TokenField.BaseAddress)?.AsText;

    /// <summary>Whether the answer is an error although its status is one of success.</summary>
    public bool IsError => _rules.Errors.FailsWhen is { } condition
        ? condition.Holds(Of(TokenField.Failure))
        : Error is not null && string.IsNullOrEmpty(AccessToken);

    /// <summary>What makes the answer unusable as a token response, in words; <see langword="null"/> if nothing does.</summary>
    public string? Defect { get; private set; }

    /// <summary>The fields of the body that are none of the standard ones, as JSON.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Others => _others;

    /// <summary>The values of the declared extra fields, by the way to them.</summary>
    public IReadOnlyDictionary<string, TokenFieldValue> Extra
    {
        get
        {
            var found = new Dictionary<string, TokenFieldValue>(StringComparer.Ordinal);
            for (var i = 0; i < _rules.Fields.Count; i++)
            {
                if (_values[(int)TokenField.FirstExtra + i] is { } value)
                {
                    found[_rules.Fields[i]] = value;
                }
            }

            return found;
        }
    }

    /// <summary>Reads a body.</summary>
    /// <returns><see langword="null"/> if the body is not written as it should be.</returns>
    public static TokenResponseFields? Read(ReadOnlySpan<byte> body, TokenResponseRules rules)
    {
        var fields = new TokenResponseFields(rules);
        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        var isForm = rules.Format == TokenResponseFormat.Form && !body.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
        if (isForm)
        {
            if (!new FormFieldReader(fields).Read(body, rules.Tree))
            {
                return null;
            }
        }
        else if (new JsonFieldReader(fields).Read(body, rules.Tree) is var kind and not JsonTokenType.StartObject)
        {
            if (kind == JsonTokenType.None)
            {
                return null;
            }

            // Errors may be an array; a token response is an object.
            fields.Defect = "the body is not a JSON object";
        }

        fields.Interpret();
        return fields;
    }

    public void Set(FieldTree field, TokenFieldValue value)
    {
        foreach (var slot in field.Slots)
        {
            _values[slot] = value;
        }
    }

    /// <summary>Keeps the JSON of a field that is none of the standard ones.</summary>
    public void Keep(string name, ReadOnlySpan<byte> json) => _others[name] = json.ToArray();

    // RFC 6749 section 3.2 forbids it: two parsers can disagree about which of the two counts.
    public void Repeated(string path) => Defect ??= $"'{path}' occurs twice";

    private void Interpret()
    {
        AccessToken = Text(TokenField.AccessToken, "access_token");
        TokenType = Text(TokenField.TokenType, "token_type");
        ExpiresIn = Read<TimeSpan>(
            TokenField.ExpiresIn, "expires_in", "a number of seconds", static value => value.AsNumber is { } seconds ? TokenLifetime.FromSeconds(seconds) : null);
        ExpiresAt = Read(TokenField.ExpiresAt, "expires_at", "a time", static value => value.AsTime);
        Scope = Of(TokenField.Scope) switch
        {
            { Kind: JsonTokenType.StartArray, Text: { Length: > 0 } scopes } => scopes,
            { AsText: { } text } => _rules.ScopeSeparator == ' '
                ? text
                : string.Join(' ', text.Split(_rules.ScopeSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => null,
        };
    }

    private TokenFieldValue? Of(TokenField field) => _values[(int)field];

    private string? Text(TokenField field, string name)
    {
        if (Of(field) is not { Kind: not JsonTokenType.Null } value)
        {
            return null;
        }

        if (value.AsText is null)
        {
            Defect ??= $"'{_rules.NameOf(name)}' is not a string";
        }

        return value.AsText;
    }

    private T? Read<T>(TokenField field, string name, string expected, Func<TokenFieldValue, T?> read)
        where T : struct
    {
        if (Of(field) is not { Kind: not JsonTokenType.Null } value)
        {
            return null;
        }

        var result = read(value);
        if (result is null)
        {
            Defect ??= $"'{_rules.NameOf(name)}' is not {expected}";
        }

        return result;
    }
}
