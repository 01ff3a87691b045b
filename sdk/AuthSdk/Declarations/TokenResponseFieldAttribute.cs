namespace AuthSdk;

/// <summary>
/// Declares a field of the token response: an extra one, which becomes a typed property of the emitted response record, or one that stands
/// for a standard field under another name (<see cref="For"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenResponseFieldAttribute : Attribute
{
    /// <summary>Declares the field.</summary>
    /// <param name="name">
    /// Its name on the wire, such as <c>instance_url</c>, which becomes the property <c>InstanceUrl</c>. For a field that lies deeper, the
    /// names on the way there, separated by dots: <c>site.url</c>. A number is the index into an array; a dot that belongs to a name is
    /// doubled.
    /// </param>
    /// <param name="type">Its type.</param>
    public TokenResponseFieldAttribute(string name, TokenFieldType type = TokenFieldType.Text)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name on the wire, or the way there.</summary>
    public string Name { get; }

    /// <summary>The type.</summary>
    public TokenFieldType Type { get; }

    /// <summary>
    /// The standard field that this one is: <c>access_token</c>, <c>token_type</c>, <c>expires_in</c>, <c>expires_at</c>,
    /// <c>refresh_token</c> or <c>scope</c>. It then has that field's type. Default: none; it is an extra field.
    /// </summary>
    public string? For { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
