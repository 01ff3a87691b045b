namespace AuthSdk;

/// <summary>Marks an operation that is sent without an access token.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class NoTokenAttribute : Attribute;
