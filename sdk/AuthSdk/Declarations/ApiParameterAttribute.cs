namespace AuthSdk;

/// <summary>
/// Declares a parameter that every operation of an API carries. Its value is a constant (<see cref="Value"/>), an option
/// (<see cref="Option"/>), or an argument of each operation (neither): then every operation must have a parameter of that wire name,
/// and a call without a value fails before anything is sent.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ApiParameterAttribute : Attribute
{
    /// <summary>Declares the parameter.</summary>
    /// <param name="name">Its name on the wire.</param>
    public ApiParameterAttribute(string name) => Name = name;

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>Where it travels. Default: <see cref="ParameterLocation.Query"/>.</summary>
    public ParameterLocation In { get; set; }

    /// <summary>A constant value.</summary>
    public string? Value { get; set; }

    /// <summary>The property of the emitted options that holds the value.</summary>
    public string? Option { get; set; }

    /// <summary>Whether the option may be left unset; the parameter is then not sent. Default: <see langword="false"/>.</summary>
    public bool Optional { get; set; }

    /// <summary>
    /// Whether the option is a secret, held as <see cref="SecretString"/>. It belongs in a header: a query ends up in access logs.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool Secret { get; set; }
}
