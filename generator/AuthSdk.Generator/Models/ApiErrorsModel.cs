namespace AuthSdk.Generator.Models;

/// <summary>How an API writes the errors of its operations.</summary>
/// <param name="Code">The way to the code, where it is not <c>error</c>.</param>
/// <param name="Description">The way to the description, where it is not <c>error_description</c>.</param>
/// <param name="FailsWhen">When an answer with a status of success is an error, or <see langword="null"/> for never.</param>
internal sealed record ApiErrorsModel(string? Code, string? Description, ErrorConditionModel? FailsWhen);
