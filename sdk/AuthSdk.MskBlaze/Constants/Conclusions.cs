namespace AuthSdk.MskBlaze;

/// <summary>Conclusions of response assessments that are documented. Expect others.</summary>
public static class Conclusions
{
    /// <summary>Neither complete response nor progressive disease.</summary>
    public const string NeitherCompleteNorProgressive = "Non-CR/Non-PD";

    /// <summary>The disease progresses.</summary>
    public const string ProgressiveDisease = "Progressive Disease";

    /// <summary>None.</summary>
    public const string Undefined = "Undefined";

    /// <summary>A partial response.</summary>
    public const string PartialResponse = "Partial Response";

    /// <summary>It cannot be evaluated.</summary>
    public const string NotEvaluable = "Not Evaluable";

    /// <summary>A complete response.</summary>
    public const string CompleteResponse = "Complete Response";

    /// <summary>The disease is stable.</summary>
    public const string StableDisease = "Stable Disease";

    /// <summary>No; on baselines. To what is not documented.</summary>
    public const string No = "No";

    /// <summary>Yes. To what is not documented.</summary>
    public const string Yes = "Yes";
}
