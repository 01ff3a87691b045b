namespace AuthSdk.Http;

/// <summary>Marks the parameter that is sent as the body of the request.</summary>
/// <param name="method">How it is written.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class BodyAttribute(BodySerializationMethod method = BodySerializationMethod.Default) : Attribute
{
    /// <summary>How it is written. Default: as JSON.</summary>
    public BodySerializationMethod Method { get; } = method;
}
