namespace AuthSdk.Generator.Models;

/// <summary>A method of an API interface.</summary>
internal sealed record OperationModel
{
    public string Name { get; init; } = "";

    /// <summary>The fully qualified interface that declares it: the annotated one or one of its bases.</summary>
    public string DeclaringType { get; init; } = "";

    /// <summary>The fully qualified return type.</summary>
    public string ReturnType { get; init; } = "";

    public ReturnShape Shape { get; init; }

    public ReturnWrapper Wrapper { get; init; }

    /// <summary>Whether the result comes in a <c>ValueTask</c>.</summary>
    public bool IsValueTask { get; init; }

    /// <summary>The fully qualified JSON type of the result or of its items, not annotated as nullable.</summary>
    public string? ResultType { get; init; }

    /// <summary>Whether the result is a reference that is annotated as nullable.</summary>
    public bool ResultIsNullable { get; init; }

    /// <summary>The type parameters of a generic method, which is faulty but needs its signature all the same.</summary>
    public EquatableArray<string> TypeParameters { get; init; }

    /// <summary>What an explicit implementation has to repeat about each of them.</summary>
    public EquatableArray<string> Constraints { get; init; }

    /// <summary>The verb: a member of <c>HttpMethod</c>, or any other method as it is sent.</summary>
    public string Method { get; init; } = "";

    /// <summary>Whether the verb is none of those that <c>HttpMethod</c> has a member for.</summary>
    public bool IsCustomMethod { get; init; }

    /// <summary>What is declared about answers that are no success, or <see langword="null"/>.</summary>
    public AnswerRulesModel? Answers { get; init; }

    public EquatableArray<RoutePartModel> Route { get; init; }

    public EquatableArray<OperationParameterModel> Parameters { get; init; }

    /// <summary>Headers with constant or option values, in the order in which they are set.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>Query parameters that every operation carries, from constants or options.</summary>
    public EquatableArray<ApiParameterModel> ApiQuery { get; init; }

    /// <summary>The flow whose token is used, or <see langword="null"/> for the default one.</summary>
    public string? Flow { get; init; }

    public bool WithoutToken { get; init; }

    /// <summary>What is said about the request as a whole.</summary>
    public MessageModel Message { get; init; } = new();

    /// <summary>
    /// Whether it is implemented for <see cref="DeclaringType"/> only, because the client has another member of that name or shape.
    /// </summary>
    public bool IsExplicit { get; init; }

    /// <summary>
    /// Whether an error was found in it. The rest of the client is emitted all the same, so that one mistake does not bury the program
    /// in errors about missing types.
    /// </summary>
    public bool IsFaulty { get; init; }
}

/// <summary>A header that does not come from an argument.</summary>
internal sealed record HeaderModel
{
    public string Name { get; init; } = "";

    public string? Value { get; init; }

    public string? Option { get; init; }

    /// <summary>Whether the option is a secret.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>A query parameter that every operation carries.</summary>
internal sealed record ApiParameterModel
{
    public string Name { get; init; } = "";

    public string? Value { get; init; }

    public string? Option { get; init; }

    /// <summary>Whether the option is a secret.</summary>
    public bool IsSecret { get; init; }
}
