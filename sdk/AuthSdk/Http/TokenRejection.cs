using System.Net;
using System.Text;
using System.Text.Json;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>An answer by which an API says that it no longer accepts the token of the request.</summary>
public sealed class TokenRejection
{
    private FieldTree? _tree;

    /// <summary>The status.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>The way to a field of the JSON body; <see langword="null"/>: the status is enough.</summary>
    public string? Field { get; init; }

    /// <summary>The value of the field, a number or a boolean as its text; <see langword="null"/>: any but null.</summary>
    public string? Value { get; init; }

    /// <summary>Whether a body says so.</summary>
    internal bool IsMatch(ReadOnlySpan<byte> body)
    {
        if (Field is null)
        {
            return true;
        }

        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        return Find(body) is { } found && (Value is null ? found.Kind != JsonTokenType.Null : found.Is(Value));
    }

    private TokenFieldValue? Find(ReadOnlySpan<byte> body)
    {
        if (_tree is null)
        {
            var tree = new FieldTree(string.Empty, string.Empty);
            tree.Add(Field!, TokenField.Failure);
            _tree = tree;
        }

        var found = new FoundField();
        return new JsonFieldReader(found).Read(body, _tree) != JsonTokenType.None ? found.Value : null;
    }

    private sealed class FoundField : IFieldSink
    {
        public TokenFieldValue? Value { get; private set; }

        public void Set(FieldTree field, TokenFieldValue value) => Value = value;

        public void Keep(string name, ReadOnlySpan<byte> json)
        {
            // Nothing else of the body is looked at.
        }

        public void Repeated(string path) => Value = null;
    }
}
