using AuthSdk.Registration;

namespace AuthSdk.Tokens;

/// <summary>What a <see cref="TokenSourcePool{TRequest}"/> makes its sources of. Emitted code fills it in.</summary>
/// <typeparam name="TRequest">The emitted request record of the flow.</typeparam>
public sealed class TokenSourcePoolSettings<TRequest>
    where TRequest : class
{
    /// <summary>The name of the flow, for messages.</summary>
    public required string Flow { get; init; }

    /// <summary>What the options say.</summary>
    public required TRequest Configured { get; init; }

    /// <summary>Gives the request of a call.</summary>
    public required TokenRequestSelector<TRequest> Select { get; init; }

    /// <summary>Names a value that a request must have and has not.</summary>
    public required Func<TRequest, string?> FindMissing { get; init; }

    /// <summary>Makes the flow that sends a request.</summary>
    public required Func<TRequest, IServiceProvider?, CancellationToken, ValueTask<ITokenFlow>> CreateFlow { get; init; }

    /// <summary>
    /// Whether another flow's token authorises the requests. Whose token it is then depends on who that other token belongs to, so the same
    /// request may be made for several identities.
    /// </summary>
    public bool IsChained { get; init; }

    /// <summary>How tokens are kept and renewed.</summary>
    public required TokenOptions Options { get; init; }

    /// <summary>The clock and the loggers.</summary>
    public required ApiRuntime Runtime { get; init; }
}
