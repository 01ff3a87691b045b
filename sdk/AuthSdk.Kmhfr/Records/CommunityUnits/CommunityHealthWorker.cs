namespace AuthSdk.Kmhfr;

/// <summary>A person who works in a community health unit.</summary>
public sealed record CommunityHealthWorker : RegistryRecord
{
    /// <summary>The whole name.</summary>
    public string? Name { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>Whether the person leads the unit.</summary>
    public bool? IsIncharge { get; init; }

    /// <summary>The mobile number.</summary>
    public string? MobileNo { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }
}
