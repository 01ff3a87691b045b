namespace AuthSdk;

/// <summary>
/// Declares an extra parameter of the token request, sent in the same place as the others. Its value is a constant
/// (<see cref="Value"/>), an option (<see cref="Option"/>), or given per call on the emitted request record (neither).
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenParameterAttribute : Attribute
{
    /// <summary>Declares the parameter.</summary>
    /// <param name="name">Its name on the wire.</param>
    public TokenParameterAttribute(string name) => Name = name;

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>A constant value.</summary>
    public string? Value { get; set; }

    /// <summary>The property of the emitted options that holds the value; the property is required.</summary>
    public string? Option { get; set; }

    /// <summary>Whether a call must give the value, where neither a constant nor an option does. Default: <see langword="false"/>.</summary>
    public bool Required { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
