namespace AuthSdk;

/// <summary>
/// Leaves out a parameter that the flow would send, where the provider does not take it. Beside a <see cref="TokenParameterAttribute"/> about the same
/// one, the rule of that holds: what names a grant or a flow goes before what names none.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class WithoutTokenParameterAttribute : Attribute
{
    /// <summary>Leaves out the parameter.</summary>
    /// <param name="name">Its standard name: <c>grant_type</c>, <c>client_id</c>, <c>scope</c>, …</param>
    public WithoutTokenParameterAttribute(string name) => Name = name;

    /// <summary>The standard name.</summary>
    public string Name { get; }

    /// <summary>Which requests go without it. Default: <see cref="TokenGrant.All"/>.</summary>
    public TokenGrant Grant { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
