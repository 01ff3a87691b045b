namespace AuthSdk.Http;

/// <summary>
/// Sends the entries of a dictionary of strings as request headers. They replace headers of the same name that are declared, or that an earlier
/// parameter sets; an entry without value removes such a header.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class HeaderCollectionAttribute : Attribute;
