namespace AuthSdk.OpenCrvs;

/// <summary>A search for records was answered with errors, by an answer whose HTTP status is a success.</summary>
public sealed class RecordSearchException : Exception
{
    internal RecordSearchException(IReadOnlyList<GraphQlError> errors)
        : base(errors is [{ Code: { } code }, ..]
            ? $"The search for records was answered with {code}."
            : "The search for records was answered without records.") => Errors = errors;

    /// <summary>The errors; empty if the answer had neither records nor errors.</summary>
    public IReadOnlyList<GraphQlError> Errors { get; }
}
