namespace AuthSdk;

/// <summary>Exempts an operation from a parameter that <see cref="ApiParameterAttribute"/> puts on every one.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class WithoutApiParameterAttribute : Attribute
{
    /// <summary>Exempts the operation.</summary>
    /// <param name="name">The name of the parameter on the wire.</param>
    public WithoutApiParameterAttribute(string name) => Name = name;

    /// <summary>The name of the parameter on the wire.</summary>
    public string Name { get; }
}
