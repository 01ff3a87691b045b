namespace AuthSdk.Generator.Models;

/// <summary>How token errors deviate from RFC 6749 section 5.2.</summary>
internal sealed record TokenErrorsModel
{
    /// <summary>The way to the code, where it is not <c>error</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The way to the description, where it is not <c>error_description</c>.</summary>
    public string? Description { get; init; }

    public ErrorConditionModel? FailsWhen { get; init; }

    public EquatableArray<ErrorCodeModel> Codes { get; init; }

    public bool IsStandard => Code is null && Description is null && FailsWhen is null && Codes.Count == 0;
}

/// <summary>When an answer with a status of success is an error.</summary>
/// <param name="Field">The way to the field.</param>
/// <param name="Value">Its value, or <see langword="null"/> for any.</param>
/// <param name="IsOther">Whether another value is the error.</param>
internal sealed record ErrorConditionModel(string Field, string? Value, bool IsOther);

/// <summary>What a code of the provider's means.</summary>
/// <param name="Code">The provider's code.</param>
/// <param name="Meaning">The standard code.</param>
internal sealed record ErrorCodeModel(string Code, string Meaning);
