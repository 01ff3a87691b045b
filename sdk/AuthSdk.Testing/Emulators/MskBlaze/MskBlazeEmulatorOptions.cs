namespace AuthSdk.Testing;

/// <summary>Settings of an <see cref="MskBlazeEmulator"/>.</summary>
public sealed class MskBlazeEmulatorOptions : EmulatorOptions
{
    /// <summary>The registered client: <c>msk-client</c> unless set.</summary>
    public string ClientId { get; init; } = "msk-client";

    /// <summary>The client's secret; the default has characters that a careless encoder changes.</summary>
    public string ClientSecret { get; init; } = "s3cr$t&plus+100% é";

    /// <summary>What the <c>x-partnerid</c> header must hold: <c>partner-1</c> unless set.</summary>
    public string PartnerId { get; init; } = "partner-1";

    /// <summary>Whether the partner is denied both its sponsor and its study; false unless set.</summary>
    public bool DeniesSponsorAndStudy { get; init; }

    /// <summary>Whether there are searches by <c>POST</c>, which only a draft of the documentation knows; false unless set.</summary>
    public bool ServesPostedSearches { get; init; }

    /// <summary>Whether links contain the partner, as they did once; false unless set.</summary>
    public bool PartnerInLinks { get; init; }

    /// <summary>The study the partner may see, in any letter case; <see cref="MskBlazeSeed.Study"/> unless set.</summary>
    public string Study { get; init; } = MskBlazeSeed.Study;

    /// <summary>How long an access token is good, in whole seconds on the wire; 3600 s unless set.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromSeconds(3600);

    /// <summary>Whether <c>GET /Patient/{id}</c> answers a Bundle with one entry instead of the Patient; false unless set.</summary>
    public bool PatientByIdAsBundle { get; init; }

    /// <summary>How pages write a missing link; <see cref="MskBlazeMissingLinks.LeftOut"/> unless set.</summary>
    public MskBlazeMissingLinks MissingLinks { get; init; } = MskBlazeMissingLinks.LeftOut;
}
