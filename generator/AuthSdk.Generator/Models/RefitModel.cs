namespace AuthSdk.Generator.Models;

/// <summary>How Refit implements and registers an interface, and what the operations declare beside Refit's attributes.</summary>
internal sealed record RefitModel
{
    /// <summary>The method that registers the interface without a key.</summary>
    public RefitRegistrationModel Registration { get; init; } = new();

    /// <summary>The method that registers it under a key, or <see langword="null"/> where Refit has none that goes without reflection.</summary>
    public RefitRegistrationModel? KeyedRegistration { get; init; }

    /// <summary>The method of <c>RestService</c> that makes a client of an HTTP client: <c>ForGenerated</c> or <c>For</c>.</summary>
    public string Factory { get; init; } = "";

    /// <summary>Whether Refit's settings can be told to read and write JSON with the options of a <c>JsonSerializerContext</c>.</summary>
    public bool TakesJsonOptions { get; init; }

    /// <summary>Whether requests name their method only in Refit's <c>RestMethodInfo</c>.</summary>
    public bool DescribesByMethodInfo { get; init; }

    /// <summary>What operations declare: one rule, if it is the same for all. Empty if there is nothing to say.</summary>
    public EquatableArray<RefitRuleModel> Rules { get; init; }
}

/// <summary>A registration method of Refit's.</summary>
internal sealed record RefitRegistrationModel
{
    public string Method { get; init; } = "";

    /// <summary>Whether it takes a function that returns the settings, not the settings.</summary>
    public bool TakesFunction { get; init; }

    /// <summary>Whether it takes the name of the HTTP client.</summary>
    public bool TakesName { get; init; }
}

/// <summary>What some operations declare beside Refit's attributes.</summary>
internal sealed record RefitRuleModel
{
    public EquatableArray<RefitOperationModel> Operations { get; init; }

    public RefitChoiceModel Choice { get; init; } = new();
}

/// <summary>How a request tells that it is of an operation.</summary>
internal sealed record RefitOperationModel
{
    public string Name { get; init; } = "";

    /// <summary>The routes that it may have; empty where the name says enough.</summary>
    public EquatableArray<string> Routes { get; init; }
}

/// <summary>What an operation declares beside Refit's attributes.</summary>
internal sealed record RefitChoiceModel
{
    /// <summary>The flow whose token is used, or <see langword="null"/> for the default one.</summary>
    public string? Flow { get; init; }

    public bool WithoutToken { get; init; }

    /// <summary>Headers that every operation carries, from constants or options.</summary>
    public EquatableArray<ApiParameterModel> Headers { get; init; }

    /// <summary>Query parameters that every operation carries, from constants or options.</summary>
    public EquatableArray<ApiParameterModel> Query { get; init; }
}
