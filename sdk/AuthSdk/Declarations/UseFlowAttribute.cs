namespace AuthSdk;

/// <summary>Names the flow whose token an operation uses, where the interface declares several.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class UseFlowAttribute : Attribute
{
    /// <summary>Chooses the flow.</summary>
    /// <param name="name">The <see cref="OAuthProviderAttribute.Name"/> of a flow of this interface.</param>
    public UseFlowAttribute(string name) => Name = name;

    /// <summary>The name of the flow.</summary>
    public string Name { get; }
}
