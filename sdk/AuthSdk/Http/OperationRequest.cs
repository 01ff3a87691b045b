namespace AuthSdk.Http;

/// <summary>The request of an API operation, with what the operation says about its token.</summary>
/// <param name="method">The method.</param>
/// <param name="requestUri">The absolute address.</param>
/// <remarks>Fields instead of <see cref="HttpRequestMessage.Options"/>, which cost a dictionary on every request that is asked for them.</remarks>
public sealed class OperationRequest(HttpMethod method, Uri requestUri) : HttpRequestMessage(method, requestUri)
{
    /// <summary>The flow whose token the operation uses. Default: the API's first one.</summary>
    public string? Flow { get; init; }

    /// <summary>The services of the scope that the client came from; <see langword="null"/> without a container.</summary>
    public IServiceProvider? Services { get; internal set; }

    /// <summary>Whether the operation is sent without an access token.</summary>
    public bool WithoutToken { get; init; }

    /// <summary>What the request carries its token as, where that is not the usual header.</summary>
    internal SentToken? SentToken { get; set; }
}
