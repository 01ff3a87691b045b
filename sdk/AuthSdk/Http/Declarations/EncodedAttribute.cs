namespace AuthSdk.Http;

/// <summary>
/// Says that the text of a parameter is percent-encoded already and goes into the path or query as it is. Text that has a character that
/// must be encoded, or that would lead out of its place, is refused when the operation is called.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class EncodedAttribute : Attribute;
