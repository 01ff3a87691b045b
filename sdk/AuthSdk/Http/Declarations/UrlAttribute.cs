namespace AuthSdk.Http;

/// <summary>
/// Takes the address of the request from a parameter, a string or a <see cref="Uri"/>, instead of from the route: a link that an answer held, absolute
/// or relative to the API's base address. Query parameters are appended to its own query.
/// </summary>
/// <remarks>The link must lead to the API's own origin. An operation with <c>[NoToken]</c> that sends no secret may follow it anywhere.</remarks>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class UrlAttribute : Attribute;
