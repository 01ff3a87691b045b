namespace AuthSdk.Http;

/// <summary>How a query parameter with several values is written.</summary>
public enum CollectionFormat
{
    /// <summary>The default: values joined by commas.</summary>
    RefitParameterFormatter = 0,

    /// <summary>Values joined by commas.</summary>
    Csv = 1,

    /// <summary>Values joined by spaces.</summary>
    Ssv = 2,

    /// <summary>Values joined by tabs.</summary>
    Tsv = 3,

    /// <summary>Values joined by vertical bars.</summary>
    Pipes = 4,

    /// <summary>The parameter is repeated for each value.</summary>
    Multi = 5,

    /// <summary>Each value under its position, <c>name[0]</c>; the properties of an object under <c>name[0].</c>.</summary>
    Indexed = 6,
}
