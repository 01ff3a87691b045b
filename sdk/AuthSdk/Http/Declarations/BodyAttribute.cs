namespace AuthSdk.Http;

/// <summary>Marks the parameter that is sent as the body of the request. Default: JSON; text, streams and <see cref="HttpContent"/> are sent as they are.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class BodyAttribute : Attribute
{
    /// <summary>Marks the body.</summary>
    public BodyAttribute()
    {
    }

    /// <summary>Marks the body.</summary>
    /// <param name="buffered">See <see cref="Buffered"/>.</param>
    public BodyAttribute(bool buffered) => Buffered = buffered;

    /// <summary>Marks the body.</summary>
    /// <param name="serializationMethod">How the argument is written.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod) => SerializationMethod = serializationMethod;

    /// <summary>Marks the body.</summary>
    /// <param name="serializationMethod">How the argument is written.</param>
    /// <param name="buffered">See <see cref="Buffered"/>.</param>
    public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered)
    {
        SerializationMethod = serializationMethod;
        Buffered = buffered;
    }

    /// <summary>How the argument is written.</summary>
    public BodySerializationMethod SerializationMethod { get; }

    /// <summary>
    /// Whether JSON is written into memory before it is sent, with its length. Default: <see langword="true"/>. Otherwise it goes to the server
    /// while it is written, without <c>Content-Length</c>. Other bodies take no copy.
    /// </summary>
    public bool Buffered { get; } = true;

    /// <summary>How the body is compressed. Default: not at all.</summary>
    public RequestCompression Compression { get; set; }
}
