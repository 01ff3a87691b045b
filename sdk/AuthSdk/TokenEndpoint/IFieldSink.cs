namespace AuthSdk.TokenEndpoint;

/// <summary>Takes what a reader finds in a body.</summary>
internal interface IFieldSink
{
    /// <summary>Takes the value of a field that is looked for.</summary>
    void Set(FieldTree field, TokenFieldValue value);

    /// <summary>Takes the JSON of another field of the object whose fields are kept.</summary>
    void Keep(string name, ReadOnlySpan<byte> json);

    /// <summary>Hears that a field which is looked for occurs a second time; only the first one was read.</summary>
    void Repeated(string path);
}
