namespace AuthSdk.Http;

/// <summary>Marks the parameter that is sent as the JSON body of the request.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class BodyAttribute : Attribute;
