namespace AuthSdk;

/// <summary>Declares an extra field of the token response; it becomes a typed property of the emitted response record.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenResponseFieldAttribute : Attribute
{
    /// <summary>Declares the field.</summary>
    /// <param name="name">Its name on the wire, such as <c>instance_url</c>, which becomes the property <c>InstanceUrl</c>.</param>
    /// <param name="type">Its type.</param>
    public TokenResponseFieldAttribute(string name, TokenFieldType type = TokenFieldType.Text)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>The type.</summary>
    public TokenFieldType Type { get; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
