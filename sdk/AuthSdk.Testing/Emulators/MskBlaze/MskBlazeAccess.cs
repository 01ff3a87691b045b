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

    public EmulatedResponse? RefusePartner(RecordedRequest request) =>
        request.Header(PartnerHeader) switch
        {
            null => MskBlazeErrors.MissingPartner(),
            "" => MskBlazeErrors.EmptyPartner(),
            MskBlazeSeed.PartnerWithoutSponsor => MskBlazeErrors.SponsorDenied(),
            var partner => partner == options.PartnerId ? null : MskBlazeErrors.UnknownPartner(),
        };

    public EmulatedResponse? RefuseStudy(RecordedRequest request)
    {
        if (RefusePartner(request) is { } refusal)
        {
            return refusal;
        }

        return request.QueryParameters["researchstudy"] switch
        {
            null or "" => MskBlazeErrors.MissingParameter(),
            var study when study.Equals(options.Study, StringComparison.OrdinalIgnoreCase) => null,
            _ => MskBlazeErrors.StudyDenied(),
        };
    }
}
