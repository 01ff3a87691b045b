namespace AuthSdk;

/// <summary>How the C# names of properties become names in a query or a form.</summary>
public enum KeyCase
{
    /// <summary>Not at all: <c>PageSize</c>.</summary>
    AsDeclared = 0,

    /// <summary><c>pageSize</c>.</summary>
    CamelCase = 1,

    /// <summary><c>page_size</c>.</summary>
    SnakeCase = 2,

    /// <summary><c>page-size</c>.</summary>
    KebabCase = 3,
}
