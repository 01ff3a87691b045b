using System.Text;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>How an API writes the errors of its operations, and which answers with a status of success are errors.</summary>
public sealed class ApiErrorRules
{
    private readonly Lazy<FieldTree> _tree;

    /// <summary>Creates rules by which no answer with a status of success is an error.</summary>
    public ApiErrorRules() => _tree = new Lazy<FieldTree>(CreateTree);

    /// <summary>The way to the error code.</summary>
    public string Code { get; init; } = "error";

    /// <summary>The way to the description.</summary>
    public string Description { get; init; } = "error_description";

    /// <summary>When an answer with a status of success is an error. Default: never.</summary>
    public TokenErrorCondition? FailsWhen { get; init; }

    /// <summary>Whether a body with a status of success is an error.</summary>
    internal bool IsFailure(ReadOnlySpan<byte> body) => FailsWhen is { } condition && Read(body) is { } fields && condition.Holds(fields.Failure);

    /// <summary>What a body says of its error; <see langword="null"/> if it is no JSON.</summary>
    internal ApiErrorFields? Read(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        var fields = new ApiErrorFields();
        return new JsonFieldReader(fields).Read(body, _tree.Value) != System.Text.Json.JsonTokenType.None ? fields : null;
    }

    private FieldTree CreateTree()
    {
        var tree = new FieldTree(string.Empty, string.Empty);
        tree.Add(Code, TokenField.ErrorCode);
        tree.Add(Description, TokenField.ErrorDescription);
        if (FailsWhen is not null)
        {
            tree.Add(FailsWhen.Field, TokenField.Failure);
        }

        return tree;
    }
}
