namespace AuthSdk;

/// <summary>How booleans are written into a path, a query or a form.</summary>
public enum BooleanFormat
{
    /// <summary><c>True</c> and <c>False</c>, as Refit writes them.</summary>
    PascalCase = 0,

    /// <summary><c>true</c> and <c>false</c>, as JSON writes them.</summary>
    LowerCase = 1,
}
