using System.Net;

namespace AuthSdk.Testing;

/// <summary>
/// The checks before any query, in this order: bearer (the gateway's), partner header, partner known, study named, study granted.
/// </summary>
internal sealed class MskBlazeAccess(MskBlazeEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string PartnerHeader = "x-partnerid";

    public EmulatedResponse? RefuseBearer(RecordedRequest request) =>
        accessTokens.IsActive(BearerToken.Of(request), out _)
            ? null
            : MskBlazeEmulator.Gateway(HttpStatusCode.Unauthorized, "Unauthorized");

    public EmulatedResponse? RefusePartner(RecordedRequest request) => RefusePartner(request.Header(PartnerHeader));

    /// <summary>Version 1 takes the partner from the query.</summary>
    public EmulatedResponse? RefuseQueryPartner(RecordedRequest request) => RefusePartner(request.QueryParameters[PartnerHeader]);

    private EmulatedResponse? RefusePartner(string? partner) =>
        partner switch
        {
            null => MskBlazeErrors.MissingPartner(),
            "" => MskBlazeErrors.EmptyPartner(),
            MskBlazeSeed.PartnerWithoutSponsor => MskBlazeErrors.SponsorDenied(),
            _ when partner != options.PartnerId => MskBlazeErrors.UnknownPartner(),
            _ => null,
        };

    public EmulatedResponse? RefuseStudy(RecordedRequest request) => RefusePartner(request) ?? RefuseStudyOf(request);

    public EmulatedResponse? RefuseV1Study(RecordedRequest request) => RefuseQueryPartner(request) ?? RefuseStudyOf(request);

    private EmulatedResponse? RefuseStudyOf(RecordedRequest request) =>
        request.QueryParameters["researchstudy"] switch
        {
            null or "" => MskBlazeErrors.MissingParameter(),
            _ when options.DeniesSponsorAndStudy => MskBlazeErrors.SponsorAndStudyDenied(),
            var study when study.Equals(options.Study, StringComparison.OrdinalIgnoreCase) => null,
            _ => MskBlazeErrors.StudyDenied(),
        };
}
