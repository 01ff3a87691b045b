using System.Text.Json;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>What was looked for in an error of an API, and found. Of a field that occurs twice the first one counts.</summary>
internal sealed class ApiErrorFields : IFieldSink
{
    private TokenFieldValue? _code;
    private TokenFieldValue? _description;

    /// <summary>The value that tells an error from a good answer.</summary>
    public TokenFieldValue? Failure { get; private set; }

    /// <summary>The code as the API wrote it.</summary>
    public string? Code => _code?.AsCode;

    public string? Description => _description is { Kind: JsonTokenType.StartArray } value ? value.Text : _description?.AsCode;

    public void Set(FieldTree field, TokenFieldValue value)
    {
        foreach (var slot in field.Slots)
        {
            switch ((TokenField)slot)
            {
                case TokenField.ErrorCode:
                    _code = value;
                    break;
                case TokenField.ErrorDescription:
                    _description = value;
                    break;
                default:
                    Failure = value;
                    break;
            }
        }
    }

    public void Keep(string name, ReadOnlySpan<byte> json)
    {
        // Nothing else of the body is looked at.
    }

    public void Repeated(string path)
    {
        // Nothing depends on it that could be turned against the caller.
    }
}
