namespace AuthSdk.Generator.Models;

/// <summary>What an operation gives back.</summary>
internal enum ReturnShape
{
    None,
    Json,
    Text,
    Bytes,
    Stream,

    /// <summary>The body with its headers.</summary>
    Content,

    /// <summary>The answer, whatever its status.</summary>
    Response,

    /// <summary>The request, which is not sent.</summary>
    Request,

    /// <summary>JSON items, read as they arrive.</summary>
    Items,
}

/// <summary>How an operation hands out its errors.</summary>
internal enum ReturnWrapper
{
    /// <summary>It throws them.</summary>
    None,

    /// <summary>In an <c>ApiResponse&lt;T&gt;</c>.</summary>
    Class,

    /// <summary>In an <c>IApiResponse</c> or <c>IApiResponse&lt;T&gt;</c>.</summary>
    Interface,
}

/// <summary>What an operation declares about answers that are no success.</summary>
internal sealed record AnswerRulesModel
{
    /// <summary>The fully qualified type of the API's errors, or <see langword="null"/>.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The answers that mean "nothing".</summary>
    public EquatableArray<EmptyAnswerModel> Empty { get; init; }
}

/// <summary>An answer that means "nothing".</summary>
internal sealed record EmptyAnswerModel
{
    public int StatusCode { get; init; }

    /// <summary>What its body contains, or <see langword="null"/> for any.</summary>
    public string? Text { get; init; }
}
