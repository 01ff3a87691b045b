namespace AuthSdk.Http;

/// <summary>Sends a parameter as a name without a value, <c>?draft</c>; a sequence as several, <c>?draft&amp;all</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class QueryNameAttribute : Attribute;
