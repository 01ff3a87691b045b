using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>What an operation declares about answers that are no success.</summary>
public class AnswerRules
{
    /// <summary>Answers that mean "nothing" instead of an error. Default: none.</summary>
    public IReadOnlyList<EmptyAnswer> Empty { get; init; } = [];

    /// <summary>Whether an answer means "nothing".</summary>
    internal bool IsEmpty(ApiException answer)
    {
        foreach (var rule in Empty)
        {
            if (rule.Matches(answer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The exception with the API's own error in it; <see langword="null"/> if no type is declared for it.</summary>
    internal virtual ApiException? CreateException(ApiFailureDetails details) => null;
}

/// <summary>What an operation declares about answers that are no success, with the type of the API's own errors.</summary>
/// <typeparam name="TError">The type of the errors.</typeparam>
/// <param name="typeInfo">How they are read.</param>
public sealed class AnswerRules<TError>(JsonTypeInfo<TError> typeInfo) : AnswerRules
{
    /// <inheritdoc/>
    internal override ApiException CreateException(ApiFailureDetails details) => new ApiException<TError>(details, Read(details.Content));

    // What was cut off or is no such JSON has no typed form; the text is there all the same.
    private TError? Read(string? content)
    {
        try
        {
            return string.IsNullOrWhiteSpace(content) ? default : JsonSerializer.Deserialize(content, typeInfo);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
