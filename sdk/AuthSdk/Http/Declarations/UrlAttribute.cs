namespace AuthSdk.Http;

/// <summary>
/// Marks the parameter, a <see cref="string"/> or <see cref="Uri"/>, that is the absolute address of the request, in place of base address and
/// route. Its query is kept and query parameters are appended. No token goes to another origin than the API's: see <see cref="NoTokenAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class UrlAttribute : Attribute;
