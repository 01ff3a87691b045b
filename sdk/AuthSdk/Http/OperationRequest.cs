namespace AuthSdk.Http;

/// <summary>The request of an API operation, with what the operation says about its token.</summary>
/// <param name="method">The method.</param>
/// <param name="requestUri">The absolute address.</param>
/// <remarks>Fields instead of <see cref="HttpRequestMessage.Options"/>, which cost a dictionary on every request that is asked for them.</remarks>
public sealed class OperationRequest(HttpMethod method, Uri requestUri) : HttpRequestMessage(method, requestUri)
{
    // Stands in the place of a flow's name, so that there is one field less on every request. Not interned, so that no name is the same object.
    private static readonly string NoFlow = new('-', 1);

    private readonly string? _flow;

    /// <summary>The flow whose token the operation uses. Default: the API's first one.</summary>
    public string? Flow
    {
        get => WithoutToken ? null : _flow;
        init => _flow = WithoutToken ? NoFlow : value;
    }

    /// <summary>What the operation declares about answers that are no success. Default: each is an <see cref="ApiException"/>.</summary>
    public AnswerRules? Answers { get; init; }

    /// <summary>The services of the scope that the client came from; <see langword="null"/> without a container.</summary>
    public IServiceProvider? Services { get; internal set; }

    /// <summary>Whether the operation is sent without an access token.</summary>
    public bool WithoutToken
    {
        get => ReferenceEquals(_flow, NoFlow);
        init => _flow = value ? NoFlow : Flow;
    }

    /// <summary>What the request carries its token as, where that is not the usual header.</summary>
    internal SentToken? SentToken { get; set; }

    /// <summary>Leaves a value for the handlers that the request passes, in <see cref="HttpRequestMessage.Options"/>; the last one with a key stays.</summary>
    /// <typeparam name="T">The type of the value, which must be asked for by the same type.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void SetOption<T>(string key, T value) => Options.Set(new HttpRequestOptionsKey<T>(key), value);
}
