namespace AuthSdk;

/// <summary>
/// Says in which format the API describes errors. Answers that are no success then become an <see cref="Http.ApiException{TError}"/>, which has the
/// error and keeps the body. On an operation it replaces what the interface says. The type must be in the interface's JSON context.
/// </summary>
/// <remarks>Where Refit implements the interface, Refit's own exceptions count instead.</remarks>
/// <param name="type">The type of the errors.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class ErrorResponseAttribute(Type type) : Attribute
{
    /// <summary>The type of the errors.</summary>
    public Type Type { get; } = type;
}
