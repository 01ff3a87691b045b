namespace AuthSdk.MskBlaze;

/// <summary>How a day is compared.</summary>
public enum DateOperator
{
    /// <summary><c>eq</c>: on that day.</summary>
    Equal,

    /// <summary><c>ne</c>: on any other day.</summary>
    NotEqual,

    /// <summary><c>lt</c>: before that day.</summary>
    LessThan,

    /// <summary><c>gt</c>: after that day.</summary>
    GreaterThan,

    /// <summary><c>ge</c>: on that day or after it.</summary>
    GreaterOrEqual,

    /// <summary><c>le</c>: on that day or before it.</summary>
    LessOrEqual,
}
