namespace AuthSdk.CareCentric;

/// <summary>Answers to a questionnaire.</summary>
/// <remarks>
/// In development and hidden in the documentation. The fields are those of FHIR STU3; where the published sample contradicts it, both are read.
/// </remarks>
public sealed record QuestionnaireResponse : Resource
{
    /// <summary>The id in another system: one in this resource.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary>What asked for it.</summary>
    public IReadOnlyList<Reference>? BasedOn { get; init; }

    /// <summary>What it is a part of.</summary>
    public IReadOnlyList<Reference>? Parent { get; init; }

    /// <summary>The questionnaire.</summary>
    public Reference? Questionnaire { get; init; }

    /// <summary><c>in-progress</c>, <c>completed</c>, <c>amended</c>, <c>entered-in-error</c> or <c>stopped</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The patient.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Context { get; init; }

    /// <summary>When it was answered.</summary>
    public string? Authored { get; init; }

    /// <summary>Who wrote it down.</summary>
    public Reference? Author { get; init; }

    /// <summary>Who answered.</summary>
    public Reference? Source { get; init; }

    /// <summary>The questions and groups of questions.</summary>
    public IReadOnlyList<QuestionnaireResponseItem>? Item { get; init; }
}
