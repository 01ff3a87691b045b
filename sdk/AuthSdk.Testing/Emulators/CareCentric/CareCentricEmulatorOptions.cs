namespace AuthSdk.Testing;

/// <summary>Settings of a <see cref="CareCentricEmulator"/>.</summary>
public sealed class CareCentricEmulatorOptions : EmulatorOptions
{
    /// <summary>Which version of the documentation to follow; 0.9.0 unless set.</summary>
    public CareCentricGeneration Generation { get; init; } = CareCentricGeneration.V09;

    /// <summary>The client of the user token server: <c>carecentric-app</c> unless set.</summary>
    public string ClientId { get; init; } = "carecentric-app";

    /// <summary>That client's secret; the default has characters that a careless encoder changes.</summary>
    public string ClientSecret { get; init; } = "s3cr$t&plus+100% é*/";

    /// <summary>The person's user name: <c>reader@trust.test</c> unless set.</summary>
    public string Username { get; init; } = "reader@trust.test";

    /// <summary>The person's password; the default has characters that a careless encoder changes.</summary>
    public string Password { get; init; } = "p@ss$word&more=100%+é";

    /// <summary>The client of the system token server: <c>carecentric-system</c> unless set.</summary>
    public string SystemClientId { get; init; } = "carecentric-system";

    /// <summary>That client's secret; the default has characters that a careless encoder changes.</summary>
    public string SystemClientSecret { get; init; } = "sy$tem&s3cret+50% ü";

    /// <summary>How long a user token is good, in <c>expires_in</c> and <c>exp</c>; 172800 s (48 hours) unless set.</summary>
    public TimeSpan UserTokenLifetime { get; init; } = TimeSpan.FromSeconds(172800);

    /// <summary>How long a system token is good, in <c>exp</c> only; 3600 s unless set.</summary>
    public TimeSpan SystemTokenLifetime { get; init; } = TimeSpan.FromSeconds(3600);

    /// <summary>Whether <c>invalid_client</c> comes with 401 instead of 400; false unless set.</summary>
    public bool InvalidClientIsUnauthorized { get; init; }

    /// <summary>Whether a 401 of the FHIR server has no body instead of an OperationOutcome; false unless set.</summary>
    public bool EmptyUnauthorizedBody { get; init; }

    /// <summary>
    /// Whether the types in development can be read: Immunization, Flag, FamilyMemberHistory and QuestionnaireResponse. False unless set: 404.
    /// </summary>
    public bool OpensResourcesInDevelopment { get; init; }

    /// <summary>The key that <c>Ocp-Apim-Subscription-Key</c> must hold on FHIR requests; null, the default, asks for none.</summary>
    public string? SubscriptionKey { get; init; }
}
