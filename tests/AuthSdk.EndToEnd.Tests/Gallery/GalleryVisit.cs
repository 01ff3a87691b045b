using System.Net;
using AuthSdk.RunScan;
using AuthSdk.Samples.Gallery;

namespace AuthSdk.EndToEnd.Tests.Gallery;

/// <summary>A provider of the gallery, called once, and what then was on the wire.</summary>
internal sealed class GalleryVisit : IDisposable
{
    private readonly Exhibit _exhibit;

    public GalleryVisit(Exhibit exhibit)
    {
        _exhibit = exhibit;
        Network = new ScriptedNetwork(exhibit);
        Handler = new Learning(Network);
    }

    /// <summary>The provider.</summary>
    public ScriptedNetwork Network { get; }

    /// <summary>The way there.</summary>
    public HttpMessageHandler Handler { get; }

    /// <summary>The only token request that was sent.</summary>
    public GalleryRequest Token => Assert.Single(Network.TokenRequests);

    /// <summary>The only call of the API that was sent.</summary>
    public GalleryRequest Api => Assert.Single(Network.ApiRequests);

    /// <summary>Calls the provider as the sample does.</summary>
    public static async Task<GalleryVisit> PayAsync(Exhibit exhibit)
    {
        var visit = new GalleryVisit(exhibit);
        await visit.CallAsync();
        return visit;
    }

    public Task CallAsync() => _exhibit.CallAsync(new ExhibitRuntime(Handler), CancellationToken.None);

    /// <summary>Calls a provider whose token endpoint says no.</summary>
    public static Task<OAuthException> FailAsync(Exhibit exhibit, int refusal = 0) =>
        FailAsync(exhibit, exhibit.Refusals[refusal].Body, exhibit.Refusals[refusal].Status);

    /// <summary>Calls a provider whose token endpoint answers with an error.</summary>
    public static async Task<OAuthException> FailAsync(Exhibit exhibit, string answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var visit = new GalleryVisit(exhibit) { Network = { TokenAnswer = answer, TokenStatus = status } };
        var failure = await Assert.ThrowsAsync<OAuthException>(visit.CallAsync);
        Assert.Empty(visit.Network.ApiRequests);
        return failure;
    }

    public void Dispose()
    {
        Handler.Dispose();
        Network.Dispose();
    }

    private sealed class Learning(HttpMessageHandler network) : DelegatingHandler(network)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            RunSecrets.Learn(request, request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
            var response = await base.SendAsync(request, cancellationToken);
            RunSecrets.Learn(await response.Content.ReadAsStringAsync(cancellationToken));
            return response;
        }
    }
}
